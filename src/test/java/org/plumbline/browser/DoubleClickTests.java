package org.plumbline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.plumbline.access.Accounts;
import org.plumbline.access.NewAccount;
import org.plumbline.access.Role;
import org.plumbline.access.RunAs;
import org.plumbline.audit.desk.AuditDesk;
import org.plumbline.audit.form.RiskInput;
import org.plumbline.ui.DeskStreet;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;

/** Who clicks everything twice gets it once, and presses nothing that has come under the pointer meanwhile. */
@DirtiesContext
@Import(DeskStreet.class)
class DoubleClickTests extends BrowserJourney {

    private static final String REFUSED = ".pl-problem, [invalid]";

    @Autowired
    private DeskStreet street;

    @Autowired
    private AuditDesk desk;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient jdbc;

    @SuppressWarnings("NullAway.Init")
    private UUID audit;

    @BeforeAll
    void giveOut() {
        audit = street.auditOf("nora", "MO");
    }

    @Test
    void whatIsAddedIsThereOnceAndTheRowBelowWhatIsRemovedStays() {
        RunAs.actor(
                RunAs.system(Role.SYSTEM_ADMINISTRATOR),
                () -> accounts.createAll(
                        List.of(new NewAccount("ada", "Ada", Set.of(Role.SYSTEM_ADMINISTRATOR), Set.of(), null)),
                        DeskStreet.PASSWORD));
        Visitor ada = at("ada").open("days-off").sees("Days off");
        addDay(ada, "15/06/2027", "Training day");
        addDay(ada, "16/06/2027", "Royal visit");

        ada.pressTwice("Remove Wed 16/06/2027, Royal visit").reads("16/06/2027 is a day like any other again.");

        assertThat(ada.button("Remove Tue 15/06/2027, Training day")).isVisible();
    }

    private static void addDay(Visitor visitor, String day, String name) {
        visitor.fill("Day", day).page().keyboard().press("Tab");
        visitor.fill("What day it is", name).pressTwice("Add the day").reads(day + " is a day off now.");
        assertThat(visitor.page().locator(REFUSED)).hasCount(0);
    }

    @Test
    void aRoundIsOpenedDrawnGivenOutAndClosedOnce() {
        int rounds = count("select count(*) from audit_round");
        Visitor lee = at("lee").open("rounds/new").sees("Open a round");
        lee.pressTwice("Open the round").sees("Round of").follow("Draw the sample");
        lee.sees("Draw the sample").fill("Cases to draw", "6").page().keyboard().press("Tab");

        lee.pressTwice("Draw the sample").reads("Draw 6 cases?");
        assertThat(lee.page().getByRole(AriaRole.ALERTDIALOG)).hasCount(1);
        lee.pressTwice("Draw").reads("Drew 6 of");
        lee.follow("Back to the round").sees("Round of").follow("Allocate the audits");
        lee.sees("Audits of").pressTwice("Allocate the audits").reads("Allocated ");
        assertThat(dialogs(lee.page())).hasCount(0);
        lee.pressTwice("Close the round").reads("The subcommittee can read the report from then on.");
        assertThat(dialogs(lee.page())).hasCount(1);
        lee.fill("Why audits are undone", "Two auditors were away.").pressTwice("Close and publish");

        lee.reads("The round is closed");
        assertThat(dialogs(lee.page())).hasCount(0);
        assertThat(lee.page().locator(REFUSED)).hasCount(0);
        assertThat(count("select count(*) from audit_round")).isEqualTo(rounds + 1);
    }

    @Test
    void anAlertIsSentOnceAndWhatWasOpenedStaysOpen() {
        RiskInput risk = new RiskInput(true, "No adult at home.", "duty manager", Instant.EPOCH);
        street.as("nora", () -> desk.immediateRisk(audit, risk));
        Visitor nora = at("nora").open("audits/" + audit + "/desk").sees("Audit of");
        nora.page().locator(".pl-risk > summary").click();

        nora.pressTwice("Alert the head of service").reads("The head of service was alerted on");

        assertThat(count("select count(*) from risk_alert")).isEqualTo(1);
        nora.pressTwice("Keys").reads("Next question without an answer").press("Close");
        nora.settled().pressTwice("Help").reads("All pages");
        assertThat(dialogs(nora.page())).hasCount(1);
    }

    private int count(String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
    }

    private static Locator dialogs(Page page) {
        return page.locator("vaadin-dialog[opened]");
    }

    private Visitor at(String username) {
        return visitor().signIn(username, DeskStreet.PASSWORD);
    }
}
