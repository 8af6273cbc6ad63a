package org.plumbline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.plumbline.ui.DeskStreet;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;

/** Where a person is: at the heading of a new page, at the place that Back leads to, at the question that a key answers. */
@DirtiesContext
@Import(DeskStreet.class)
class PlacesTests extends BrowserJourney {

    /** How far the heading has gone above the window, or stands below its top. */
    private static final String PLACE = "Math.round(document.querySelector('h1').getBoundingClientRect().top)";

    @Autowired
    private DeskStreet street;

    @Test
    void aNewPageBeginsAtItsHeadingAndBackComesToThePlaceThatWasLeft() {
        street.auditOf("nora", "RA");
        Visitor sue = visitor(Window.NARROW).signIn("sue", DeskStreet.PASSWORD).open("watch-list");
        sue.sees("Watch list").reads("South, Child protection plan");
        Page page = sue.page();
        Locator last = page.locator("main a[href^='case/']").last();
        last.scrollIntoViewIfNeeded();
        int left = ((Number) page.evaluate(PLACE)).intValue();
        assertThat(left).as("scrolled away").isNegative();

        last.click();
        sue.sees("Case");

        assertThat(page.locator("h1")).isFocused();
        assertThat(page.locator("h1")).isInViewport();
        page.goBack();
        sue.sees("Watch list");
        page.waitForFunction("Math.abs(%s - %d) < 2".formatted(PLACE, left));
    }

    @Test
    void whatIsMissingOfAnImmediateRiskLeadsToItsPanel() {
        UUID audit = street.auditOf("nora", "RA");
        Visitor nora = visitor().signIn("nora", DeskStreet.PASSWORD);
        nora.open("audits/" + audit + "/check").sees("Check your answers");
        Page page = nora.page();

        nora.follow("Say whether you found an immediate risk to the child.").sees("Audit of");

        Locator yes = page.locator(".pl-risk vaadin-radio-button input").first();
        assertThat(yes).isFocused();
        assertThat(yes).isInViewport();
        assertThat(page.locator(".pl-risk")).hasAttribute("open", "");
    }

    @Test
    void whetherAllIsSavedStaysInViewOnAPhoneToo() {
        UUID audit = street.auditOf("nora", "RA");
        Visitor nora = visitor().signIn("nora", DeskStreet.PASSWORD);
        nora.page().setViewportSize(390, 844);
        nora.open("audits/" + audit + "/desk/RA01").sees("Audit of");
        Locator bar = nora.page().locator(".pl-desk-bar");

        nora.page().locator(".pl-question").last().scrollIntoViewIfNeeded();

        assertThat(nora.page().locator("h1")).not().isInViewport();
        assertThat(bar.locator(".pl-save")).isInViewport();
    }

    @Test
    void aNumberAnswersOnlyTheQuestionThatIsSeenAndHasTheCursor() {
        UUID audit = street.auditOf("nora", "RA");
        Visitor nora = visitor().signIn("nora", DeskStreet.PASSWORD);
        nora.open("audits/" + audit + "/desk/RA08").sees("Audit of");
        Page page = nora.page();
        Locator state = page.locator(".pl-question-open .pl-question-state");
        Locator question = page.locator(".pl-question-open");
        assertThat(question).isFocused();
        assertThat(question).isInViewport();

        nora.button("Keys").focus();
        page.keyboard().press("2");
        assertThat(question).isFocused();
        assertThat(state).hasText("Not answered");

        page.keyboard().press("2");
        assertThat(state).containsText("Mostly");
    }
}
