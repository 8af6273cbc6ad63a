package org.plumbline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.plumbline.audit.desk.AuditDesk;
import org.plumbline.audit.form.AuditorSummary;
import org.plumbline.ui.DeskStreet;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** What a page says before its session ends and after, and what becomes of the words in it. */
@DirtiesContext
@Import({DeskStreet.class, RestartedServer.class})
@TestPropertySource(properties = {"plumbline.session.warn-before=1d", "plumbline.session.look-every=1s"})
class SessionEndTests extends BrowserJourney {

    private static final String EVIDENCE = "Seen in the record of the period, with reasons that fit this child.";
    private static final String MORE = " The worker said why, twice.";

    @Autowired
    private DeskStreet street;

    @Autowired
    private AuditDesk desk;

    @Autowired
    private RestartedServer server;

    @Test
    void oneKeyGoesOnWhenTheSessionIsAboutToEnd() {
        Visitor nora = visitor().signIn("nora", DeskStreet.PASSWORD).sees("Nora");
        Page page = nora.page();
        Locator warning = page.getByRole(AriaRole.ALERTDIALOG);

        assertThat(warning).containsText("Your session ends at");
        assertThat(nora.button("Stay signed in")).isFocused();
        nora.meetsNoBarrier();
        page.keyboard().press("Enter");

        assertThat(warning).isHidden();
        nora.sees("Nora");
    }

    @Test
    void afterSigningOutElsewhereTheDeskSaysWhatIsNotStoredAndKeepsIt() {
        Visitor nora = writing();
        Page page = nora.page();

        signOut(page.context().newPage(), page.url());
        page.bringToFront();
        page.keyboard().type(MORE);

        Locator line = page.locator(".pl-save");
        assertThat(line).containsText("Your session has ended");
        assertThat(line).containsText("“Evidence” of RA01 is not stored");
        assertThat(line.locator("[role=status]")).isHidden();
        page.keyboard().press("Escape");
        assertThat(nora.button("Copy what is not stored")).isVisible();
        assertThat(evidence(page)).hasValue(EVIDENCE + MORE);
        nora.meetsNoBarrier();
        assertThat(nora.takeErrors()).allMatch(error -> error.contains("session") || error.contains("saved"));
    }

    @Test
    void afterSigningOutElsewhereTheWordsBeforeSignOffAreKeptAndNotCalledSaved() {
        UUID audit = street.auditOf("nora", "RA");
        street.answerAll("nora", audit);
        Visitor nora = visitor().signIn("nora", DeskStreet.PASSWORD);
        nora.open("audits/" + audit + "/check").sees("Check your answers");
        goOn(nora);
        Page page = nora.page();
        Locator strengths = page.getByLabel("Strengths", new Page.GetByLabelOptions().setExact(true));
        strengths.fill("Visits kept their rhythm.");
        page.waitForCondition(() -> !summaries(audit).isBlank());

        signOut(page.context().newPage(), page.url());
        page.bringToFront();
        strengths.press("End");
        page.keyboard().type(MORE);

        Locator line = page.locator(".pl-save");
        assertThat(line).containsText("Your session has ended");
        assertThat(line).containsText("“Strengths” is not stored");
        assertThat(nora.button("Copy what is not stored")).isVisible();
        assertThat(strengths).hasValue("Visits kept their rhythm." + MORE);
        assertThat(nora.takeErrors()).allMatch(error -> error.contains("session") || error.contains("saved"));
    }

    private AuditorSummary summaries(UUID audit) {
        return street.as("nora", () -> desk.open(audit)).summary();
    }

    @Test
    void wordsThatCannotReachTheServerAreNotCalledSavedUntilTheyDo() {
        Visitor nora = writing();
        Page page = nora.page();
        Locator line = page.locator(".pl-save");

        page.context().setOffline(true);
        page.keyboard().type(MORE);
        assertThat(line).containsText("Not saved: Plumbline cannot be reached");
        assertThat(line).containsText("“Evidence” of RA01 is not stored");

        page.context().setOffline(false);
        nora.reads((EVIDENCE + MORE).length() + " characters.");
        assertThat(line).containsText("Saved ");
        assertThat(line).not().containsText("Not saved");
        assertThat(nora.takeErrors()).allMatch(error -> error.contains("ERR_INTERNET_DISCONNECTED"));
    }

    @Test
    void afterARestartOfTheServerTheDeskSaysWhatIsNotStoredAndGoesOnWhereItWas() {
        Visitor nora = writing();
        Page page = nora.page();
        Locator line = page.locator(".pl-save");

        server.stop();
        page.keyboard().type(MORE);
        assertThat(line).containsText("Not saved: Plumbline cannot be reached");
        assertThat(line).containsText("“Evidence” of RA01 is not stored");

        server.startWithoutSessions();
        assertThat(line).containsText("Your session has ended");
        assertThat(line).containsText("“Evidence” of RA01 is not stored");
        assertThat(evidence(page)).hasValue(EVIDENCE + MORE);
        page.onDialog(Dialog::accept);
        nora.press("Sign in again");
        nora.fill("User name", "nora").fill("Password", DeskStreet.PASSWORD).press("Sign in");

        page.waitForURL(url -> url.contains("/desk/RA01"));
        assertThat(evidence(page)).hasValue(EVIDENCE);
        assertThat(nora.takeErrors()).allMatch(error -> error.contains("ERR_CONNECTION_") || error.contains("session"));
    }

    @Test
    void aDayIsUnderstoodInTheWaysInWhichPeopleWriteIt() {
        UUID audit = street.auditOf("nora", "RA");
        Visitor nora = visitor()
                .signIn("nora", DeskStreet.PASSWORD)
                .open("audits/" + audit + "/desk")
                .sees("Audit of");
        goOn(nora);
        nora.press("Immediate risk");
        nora.page()
                .getByRole(
                        AriaRole.RADIO,
                        new Page.GetByRoleOptions().setName("Yes").setExact(true))
                .check();
        Locator day = nora.page().getByLabel("On which day?");

        for (String written :
                List.of("1/2/2026", "01.02.2026", "2026-02-01", "1 Feb 2026", "1 February 2026", "1-2-26")) {
            day.fill(written);
            day.press("Tab");
            assertThat(day).hasValue("01/02/2026");
        }
    }

    /** Nora at the desk, with the first question answered and stored, and the cursor at the end of its evidence. */
    private Visitor writing() {
        UUID audit = street.auditOf("nora", "RA");
        Visitor nora = visitor().signIn("nora", DeskStreet.PASSWORD);
        nora.open("audits/" + audit + "/desk/RA01").sees("Audit of");
        goOn(nora);
        nora.page().locator(".pl-question-open").focus();
        Keyboard keys = new Keyboard(nora.page());
        keys.press("1");
        nora.reads("Before sign-off");
        keys.press("c").type(EVIDENCE).press("Control+s");
        nora.reads(EVIDENCE.length() + " characters.");
        return nora;
    }

    private static void signOut(Page other, String address) {
        other.navigate(address);
        assertThat(other.getByText("Stay signed in")).isFocused();
        other.keyboard().press("Enter");
        other.getByText("Nora", new Page.GetByTextOptions().setExact(true))
                .first()
                .click();
        other.getByText("Sign out").click();
        other.waitForURL(url -> url.contains("sign-in"));
    }

    private static void goOn(Visitor visitor) {
        assertThat(visitor.button("Stay signed in")).isFocused();
        visitor.page().keyboard().press("Enter");
        assertThat(visitor.page().getByRole(AriaRole.ALERTDIALOG)).isHidden();
    }

    private static Locator evidence(Page page) {
        return page.getByLabel("Evidence", new Page.GetByLabelOptions().setExact(true));
    }
}
