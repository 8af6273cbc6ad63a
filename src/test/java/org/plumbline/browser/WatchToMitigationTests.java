package org.plumbline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import java.time.YearMonth;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.plumbline.audit.desk.AuditDesk;
import org.plumbline.ui.DeskStreet;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;

/** From a child on the watch list of a team to the audit of the case by another team, where a flag is mitigated. */
@DirtiesContext
@Import({DeskStreet.class, Colleagues.class})
class WatchToMitigationTests extends BrowserJourney {

    private static final String FLAG = "Child on a plan not seen";
    private static final String REASON = "The family was abroad";
    private static final String WHY = "The family was with the grandmother abroad; the visits there are on the file.";

    @Autowired
    private DeskStreet street;

    @Autowired
    private AuditDesk desk;

    @Autowired
    private Colleagues colleagues;

    @Autowired
    private Clock clock;

    @Test
    void aChildOfTheWatchListIsAuditedByAnotherTeamAndItsFlagMitigated() {
        UUID audit = street.auditOf("nora", "CV", "RA");
        String child = street.as("nora", () -> desk.open(audit)).caseFacts().shortCode();

        Visitor sue = at("sue");
        childIsSeenOnTheWatchList(sue, child);

        Visitor nora = at("nora");
        flagIsMitigated(nora, child);
        secondPersonAgrees(sue, child);

        nora.page().reload();
        assertThat(card(nora)).containsText("Does not count: the family was abroad. " + WHY + " (Nora) Agreed by Sue.");
        StreetTests.lookedAt(nora, "mitigation-6-agreed");

        sue.open("watch-list").follow(child);
        sue.sees("Case " + child).reads(FLAG + ", since");

        colleagues.signOffTheRest(YearMonth.now(clock));
        nora.open("audits/" + audit + "/certificate")
                .sees("Grade certificate")
                .reads("Did not count: The family was abroad");
        StreetTests.lookedAt(nora, "mitigation-7-certificate");
    }

    private void childIsSeenOnTheWatchList(Visitor sue, String child) {
        sue.follow("Watch list").sees("Watch list").reads("South, Child protection plan");
        assertThat(sue.page().locator("main")).not().containsText("North");
        StreetTests.lookedAt(sue, "mitigation-1-watch-list");
        new Keyboard(sue.page()).tabTo(child).press("Enter");
        sue.sees("Case " + child).reads(FLAG).reads("First seen").reads("Some step was overdue on");
        StreetTests.lookedAt(sue, "mitigation-2-child");
        Keyboard keys = new Keyboard(sue.page());
        keys.tabTo("Picture").press("ArrowRight");
        sue.page().waitForURL("**show=table");
        sue.reads("Flag: " + FLAG);
    }

    private void flagIsMitigated(Visitor nora, String child) {
        nora.open("watch-list").sees("Watch list").reads("North, Child protection plan");
        assertThat(nora.page().locator("main")).not().containsText(child);
        Keyboard keys = new Keyboard(nora.open("").sees("Nora").page());
        keys.tabTo("case " + child).press("Enter");
        nora.sees("Audit of " + child).reads(FLAG);
        StreetTests.lookedAt(nora, "mitigation-3-desk");

        keys.tabTo("It does not count in this case").press("Enter");
        keys.tabTo("Why the flag does not count here").press("Enter");
        nora.page().getByRole(AriaRole.OPTION, option(REASON)).click();
        keys.tabTo("Explain it").type("Abroad.");
        keys.tabTo("Say that it does not count").press("Enter");
        nora.reads("Explain in at least 30 characters why it does not count");
        keys.tabBackTo("Explain it").press("Control+a").type(WHY);
        keys.tabTo("Say that it does not count").press("Enter");
        nora.reads("It counts once a second person agrees");
        assertThat(card(nora)).containsText("It counts until a second person agrees.");
        StreetTests.lookedAt(nora, "mitigation-4-said");
    }

    private void secondPersonAgrees(Visitor sue, String child) {
        sue.open("").sees("Sue").reads("Nora says that it does not count").reads(WHY);
        StreetTests.lookedAt(sue, "mitigation-5-home");
        new Keyboard(sue.page()).tabTo("I agree").press("Enter");
        sue.reads("You have agreed. The auditor sees it.");
    }

    private Visitor at(String username) {
        Visitor visitor = visitor();
        return visitor.signIn(username, DeskStreet.PASSWORD);
    }

    private static Page.GetByRoleOptions option(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Locator card(Visitor nora) {
        return nora.page()
                .locator(".pl-flag")
                .filter(new Locator.FilterOptions().setHasText(FLAG))
                .first();
    }
}
