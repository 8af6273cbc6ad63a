package org.plumbline.intake.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.access.Actor;
import org.plumbline.access.Role;
import org.plumbline.access.RunAs;
import org.plumbline.casefile.snapshot.ImportResult;
import org.plumbline.demo.County;
import org.plumbline.intake.DamagedWorkbook;
import org.plumbline.intake.Workbooks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.transaction.annotation.Transactional;

/** A workbook that was damaged on its way never closes a child that the good one has open, nor makes one child two. */
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
@Transactional
class DamagedWorkbookTests {

    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 31);
    private static final Actor ADMINISTRATOR = RunAs.system(Role.DATA_ADMINISTRATOR);
    private static final int VERSIONS = Integer.getInteger("plumbline.damaged-workbooks", 60);

    @Autowired
    private Imports imports;

    private byte[] good = {};
    private int open;

    @BeforeEach
    void loadTheGoodOne() {
        good = Workbooks.whole(County.small(OCTOBER), OCTOBER);
        ImportPreview preview = ready(good);
        assertThat(RunAs.actor(ADMINISTRATOR, () -> imports.accept(preview.token(), OCTOBER, "First import")))
                .isInstanceOf(ImportOutcome.Stored.class);
        open = ready(good).forecast().openBefore();
        assertThat(open).isPositive();
    }

    @Test
    void damagedVersionsCloseNobodyAndDoubleNobody() {
        List<String> faults = new ArrayList<>();
        for (int seed = 0; seed < VERSIONS; seed++) {
            DamagedWorkbook damage = new DamagedWorkbook(new Random(seed));
            byte[] damaged = damage.of(good);
            if (RunAs.actor(ADMINISTRATOR, () -> imports.preview(damaged))
                    instanceof PreviewOutcome.Ready(ImportPreview preview)) {
                ImportResult result = RunAs.actor(ADMINISTRATOR, () -> imports.forecast(preview.token(), OCTOBER))
                        .orElseThrow()
                        .result();
                if (result.closed() > 0 || result.newCases() > damage.strangers()) {
                    faults.add("seed %d: %d closed, %d new, %d numbers that nobody knows"
                            .formatted(seed, result.closed(), result.newCases(), damage.strangers()));
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    private ImportPreview ready(byte[] workbook) {
        ImportPreview preview =
                ((PreviewOutcome.Ready) RunAs.actor(ADMINISTRATOR, () -> imports.preview(workbook))).preview();
        RunAs.actor(ADMINISTRATOR, () -> imports.forecast(preview.token(), OCTOBER));
        return preview;
    }
}
