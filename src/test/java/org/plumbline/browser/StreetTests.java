package org.plumbline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.access.Accounts;
import org.plumbline.access.NewAccount;
import org.plumbline.access.Role;
import org.plumbline.access.RunAs;
import org.plumbline.access.Teams;
import org.plumbline.demo.County;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;

/** The main job once through, as its people do it: a workbook goes in, and the subcommittee reads the month. */
@DirtiesContext
@Import(Colleagues.class)
class StreetTests extends BrowserJourney {

    private static final String PASSWORD = "three blue bicycles";
    private static final String CANARY = "A heron stood by the canal, as the child told the worker at the third visit.";
    private static final String EVIDENCE = "Seen in the record of the period, with reasons that fit this child.";
    private static final String CONFIRMATION =
            "The flag is right about the dates; the practice that the record shows answers this nevertheless.";
    private static final int SAMPLE = 10;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Teams teams;

    @Autowired
    private Colleagues colleagues;

    @Autowired
    private Clock clock;

    @TempDir
    private Path folder;

    private boolean contradicted;

    @BeforeAll
    void admit() {
        RunAs.actor(RunAs.system(Role.SYSTEM_ADMINISTRATOR), () -> {
            teams.ensure(List.of("AS1", "SG1", "CL1"));
            accounts.createAll(
                    List.of(
                            person("dana", "Dana Datta", Role.DATA_ADMINISTRATOR),
                            person("quinn", "Quinn Lead", Role.QA_LEAD),
                            person("sam", "Sam Super", Role.PRACTICE_SUPERVISOR, "AS1"),
                            person("sita", "Sita Safe", Role.PRACTICE_SUPERVISOR, "SG1"),
                            person("cleo", "Cleo Care", Role.PRACTICE_SUPERVISOR, "CL1"),
                            person("ivy", "Ivy Independent", Role.INDEPENDENT_AUDITOR),
                            person("mo", "Mo Member", Role.SUBCOMMITTEE_MEMBER)),
                    PASSWORD);
        });
    }

    private static NewAccount person(String username, String name, Role role, String... teams) {
        return new NewAccount(username, name, Set.of(role), Set.of(teams), null);
    }

    @Test
    void aWorkbookBecomesAGradedMonth() throws IOException {
        YearMonth month = YearMonth.now(clock);
        workbookGoesIn(month.atDay(1).minusDays(1));

        Visitor lead = at("quinn");
        roundIsOpened(lead);

        String certificate = auditedByKeyboard();

        colleagues.signOffTheRest(month);
        roundIsClosed(lead);
        monthIsRead(month, certificate);
    }

    private Visitor at(String username) {
        Visitor visitor = visitor();
        return visitor.signIn(username, PASSWORD);
    }

    private void workbookGoesIn(LocalDate lastDay) throws IOException {
        Path workbook = folder.resolve("annex-a.xlsx");
        try (OutputStream out = Files.newOutputStream(workbook)) {
            County.small(lastDay).writeWorkbook(lastDay, out);
        }
        Visitor administrator = at("dana");
        administrator.follow("Import Annex A").sees("Import Annex A");
        administrator.page().locator("input[type=file]").setInputFiles(workbook);
        administrator.reads("Accepting adds").reads("Bad cells");
        lookedAt(administrator, "street-1-preview");
        administrator.fill("Day of the extract", lastDay.format(DateTimeFormatter.ofPattern("dd/MM/yyyy")));
        administrator.page().keyboard().press("Tab");
        administrator.press("Accept and store").reads("Stored: ");
        lookedAt(administrator, "street-2-imported");
    }

    private void roundIsOpened(Visitor lead) {
        lead.sees("Quinn Lead").reads("has no round yet");
        lookedAt(lead, "street-3-home-lead");
        lead.follow("Open a round").sees("Open a round");
        lookedAt(lead, "street-4-open-round");
        lead.press("Open the round").sees("Round of").follow("Draw the sample").sees("Draw the sample");
        lookedAt(lead, "street-5-draw");
        lead.fill("Cases to draw", String.valueOf(SAMPLE));
        lead.page().keyboard().press("Tab");
        lead.press("Draw the sample").reads("Draw " + SAMPLE + " cases?");
        lead.press("Draw").reads("Drew " + SAMPLE + " of");
        lookedAt(lead, "street-6-drawn");
        lead.follow("Back to the round")
                .sees("Round of")
                .follow("Allocate the audits")
                .sees("Audits of");
        lead.press("Allocate the audits").reads("Allocated 10 audits");
        lookedAt(lead, "street-7-allocated");
    }

    private String auditedByKeyboard() {
        Visitor supervisor = at("sam");
        Page page = supervisor.page();
        supervisor.sees("Sam Super").reads("of 40 answered");
        lookedAt(supervisor, "street-8-home-supervisor");
        Keyboard keys = new Keyboard(page);
        keys.tabTo(", case").press("Enter");
        supervisor.sees("Audit of");
        lookedAt(supervisor, "street-9-desk");

        keys.press("r");
        assertThat(page.locator(".pl-risk [focused]").first()).isVisible();
        keys.press("ArrowDown");
        supervisor.reads("Immediate risk: none found");
        keys.press("p");
        IntStream.rangeClosed(1, 40).forEach(place -> answer(supervisor, keys, place));
        assertThat(page.locator(".pl-desk-progress")).hasText("40 of 40 answered");
        assertThat(page.locator(".pl-desk-bar a")).hasText("Check your answers");
        lookedAt(supervisor, "street-11-desk-done");

        keys.tabBackTo("Check your answers").press("Enter");
        supervisor.sees("Check your answers").reads("Computed grade");
        lookedAt(supervisor, "street-12-check");
        keys.tabTo("I have read the record").press("Space");
        keys.tabTo("Sign off").press("Enter");
        supervisor.sees("Grade certificate").reads(CANARY).reads("How the overall grade came about");
        lookedAt(supervisor, "street-13-certificate");
        return page.locator("h1").innerText();
    }

    /** Chooses by its number, writes the evidence, confirms where the dates speak against it, and goes on. */
    private void answer(Visitor supervisor, Keyboard keys, int place) {
        Page page = supervisor.page();
        Locator state = page.locator(".pl-question-open .pl-question-state");
        String id = page.locator(".pl-question-open .pl-question-id").innerText();
        keys.press(place == 30 ? "4" : place % 7 == 0 ? "3" : place % 3 == 0 ? "2" : "1");
        assertThat(state).containsText("needs more");
        keys.press("c").type(place == 1 ? CANARY : EVIDENCE).press("Control+s");
        Locator why = page.getByLabel("Why the answer is right", new Page.GetByLabelOptions().setExact(true))
                .locator("visible=true");
        assertThat(state.filter(new Locator.FilterOptions().setHasText("complete"))
                        .or(why)
                        .first())
                .isVisible();
        if (why.isVisible()) {
            if (!contradicted) {
                lookedAt(supervisor, "street-10-contradiction");
                contradicted = true;
            }
            keys.tabBackTo("Why the answer is right").type(CONFIRMATION).press("Control+s");
        }
        assertThat(state).containsText("complete");
        if (place < 40) {
            if (place % 10 == 0) {
                keys.press("Escape").press("n");
            } else {
                keys.press("Control+Enter");
            }
            assertThat(page.locator(".pl-question-open .pl-question-id")).not().hasText(id);
        }
    }

    private static void roundIsClosed(Visitor lead) {
        lead.open("").sees("Quinn Lead").reads("All 10 audits are signed off.");
        lead.follow("Close the round").sees("Audits of").press("Close the round");
        lead.reads("signed-off audits become final");
        lead.press("Close and publish");
        lead.reads("The round is closed: 10 of 10 audits are final.");
        lookedAt(lead, "street-14-closed");
    }

    private void monthIsRead(YearMonth month, String certificate) throws IOException {
        Visitor member = at("mo");
        member.sees("Mo Member");
        lookedAt(member, "street-15-home-member");
        member.follow("Reports").sees("Report of").reads("good or better");
        member.page().getByText("Show the figures as a table").first().click();
        assertThat(member.page().locator(".report-table").first()).isVisible();
        lookedAt(member, "street-16-report");
        Download download = member.page().waitForDownload(() -> member.follow("Download the workbook"));
        assertThat(download.suggestedFilename()).isEqualTo("report-" + month + ".xlsx");
        assertThat(sheets(download)).contains("Grades", "Trend", "Questions", "Drift and delay");

        member.follow("Grades").sees("Grades").reads("10 grades");
        lookedAt(member, "street-17-grades");
        member.follow(certificate.replace("Grade certificate ", "")).sees(certificate);
        lookedAt(member, "street-18-certificate-member");
        assertThat(member.page().locator("main")).not().containsText("heron");
        assertThat(member.page().content()).doesNotContain("heron", EVIDENCE, CONFIRMATION, "Sam Super");
    }

    private static List<String> sheets(Download download) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(download.path()))) {
            return IntStream.range(0, book.getNumberOfSheets())
                    .mapToObj(book::getSheetName)
                    .toList();
        }
    }

    /** Looks at the screen in light, in the dark and as narrow as a phone, and keeps the pictures. */
    /** Looks at a page in light, dark and narrow. */
    static void lookedAt(Visitor visitor, String name) {
        visitor.picture(name).meetsNoBarrier();
        visitor.inTheDark().picture(name + "-dark").meetsNoBarrier();
        visitor.inTheLight();
        visitor.page().setViewportSize(320, 640);
        visitor.picture(name + "-narrow").scrollsOneWayOnly();
        visitor.page().setViewportSize(1280, 900);
    }
}
