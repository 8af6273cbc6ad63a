package org.plumbline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.plumbline.access.Accounts;
import org.plumbline.access.NewAccount;
import org.plumbline.access.Role;
import org.plumbline.access.RunAs;
import org.plumbline.casefile.CaseHistories;
import org.plumbline.demo.County;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;

/** A month's workbook, the same with cells that cannot be read, and the first again. */
@DirtiesContext
class WorkbookImportTests extends BrowserJourney {

    private static final String PASSWORD = "three blue bicycles";
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 31);
    private static final int FIRST_CHILD = 2;
    private static final int PLAN_START = 6;
    private static final int CHILDREN = 12;

    @Autowired
    private Accounts accounts;

    @Autowired
    private CaseHistories histories;

    @Test
    void octoberThenOctoberWithFourBadCellsThenOctoberAgainLeavesEveryOpenChildOpen() throws IOException {
        RunAs.actor(
                RunAs.system(Role.SYSTEM_ADMINISTRATOR),
                () -> accounts.createAll(
                        List.of(new NewAccount("dana", "Dana Data", Set.of(Role.DATA_ADMINISTRATOR), Set.of(), null)),
                        PASSWORD));
        byte[] october = october();
        Visitor dana = visitor();
        dana.signIn("dana", PASSWORD).open("imports").sees("Import Annex A");

        take(dana, october)
                .reads("What accepting does")
                .press("Accept and store")
                .reads("Stored: ");
        List<String> open = histories.open(Set.of()).stream().sorted().toList();
        assertThat(open).hasSizeGreaterThan(CHILDREN);

        take(dana, withFourBadCells(october))
                .reads("Check before you accept")
                .picture("workbook-with-bad-cells")
                .meetsNoBarrier()
                .press("Accept and store")
                .reads("Write why it is right, or cancel")
                .fill("Why it is right to store it", "The cells are mended next month")
                .press("Accept and store")
                .reads("Everything was known already. Nothing was changed.");
        assertThat(histories.open(Set.of())).containsExactlyInAnyOrderElementsOf(open);

        take(dana, october).press("Accept and store").reads("Choose a workbook");
        assertThat(histories.open(Set.of())).containsExactlyInAnyOrderElementsOf(open);
    }

    private static Visitor take(Visitor visitor, byte[] workbook) {
        visitor.page()
                .locator("input[type=file]")
                .setInputFiles(new FilePayload(
                        "october.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", workbook));
        return visitor.reads("What the workbook holds");
    }

    /** The first children of each list of a county's workbook. */
    private static byte[] october() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        County.small(OCTOBER).writeWorkbook(OCTOBER, out);
        return changed(out.toByteArray(), workbook -> {
            for (Sheet sheet : workbook) {
                for (int row = sheet.getLastRowNum(); row >= FIRST_CHILD + CHILDREN; row--) {
                    sheet.removeRow(sheet.getRow(row));
                }
            }
        });
    }

    /** So that more than a fifth of the children with a protection plan cannot be read, and the list is left out. */
    private static byte[] withFourBadCells(byte[] good) throws IOException {
        return changed(good, workbook -> {
            Sheet plans = workbook.getSheet("List_7");
            for (int i = 0; i < 4; i++) {
                plans.getRow(FIRST_CHILD + i).createCell(PLAN_START).setCellValue("not known yet");
            }
        });
    }

    private static byte[] changed(byte[] good, Consumer<Workbook> change) throws IOException {
        try (Workbook workbook = new XSSFWorkbook(new ByteArrayInputStream(good))) {
            change.accept(workbook);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        }
    }
}
