package org.plumbline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.plumbline.ui.DeskStreet;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;

/** Dates on the screen: the child's timeline, and answers that it contradicts. */
@DirtiesContext
@Import(DeskStreet.class)
class ContradictionTests extends BrowserJourney {

    private static final String SENTENCE = "No visit in which the child was seen from";
    private static final String REASON = "Two visits of spring are in the old system, seen on screen with the worker.";

    /** Nothing is above the beginning of a text. */
    private static final String SEEN = """
            text => {
              const {left, top, height} = text.getBoundingClientRect();
              return text.contains(document.elementFromPoint(left + 5, top + height / 2));
            }""";

    @Autowired
    private DeskStreet street;

    @Test
    void anAnswerThatDatesContradictIsChangedOrKeptForAReason() {
        Visitor nora = desk("CV01");
        Keyboard keys = new Keyboard(nora.page());
        Locator panel = nora.page().locator(".pl-challenge").locator("visible=true");

        keys.press("1");
        nora.reads("The dates of the case say otherwise").reads(SENTENCE);
        StreetTests.lookedAt(nora, "contradiction-challenge");

        keys.tabTo("Change the answer").press("Enter");
        nora.page().waitForFunction("document.activeElement.type === 'radio'");
        keys.press("ArrowDown").press("ArrowDown");
        assertThat(panel).hasCount(0);

        keys.press("Escape").press("ArrowUp").press("ArrowUp");
        assertThat(panel).hasCount(1);
        keys.tabTo("Why the answer is right").type(REASON).press("Control+s");
        keys.tabTo("Evidence")
                .type("Visits of the period, case notes of the worker.")
                .press("Control+s");
        assertThat(nora.page().locator(".pl-question-open .pl-question-state")).containsText("complete");
        StreetTests.lookedAt(nora, "contradiction-kept");
    }

    /** The bar that stays in view at the top is not above it either. */
    @Test
    void whatSpeaksAgainstAnAnswerComesIntoView() {
        for (int height : List.of(900, 500)) {
            Visitor nora = desk("CV01");
            Page page = nora.page();
            page.setViewportSize(1280, height);
            page.locator(".pl-question-open").focus();

            new Keyboard(page).press("1");

            Locator title = page.locator(".pl-challenge h4").locator("visible=true");
            assertThat(title).isInViewport(new LocatorAssertions.IsInViewportOptions().setRatio(1));
            page.waitForFunction(SEEN, title.elementHandle());
        }
    }

    @Test
    void theTimelineIsReachedFromTheDeskAndSaysTheSameAsItsTable() {
        Visitor nora = desk("CV01");
        nora.follow("The child's timeline").sees("The child's timeline of").reads("Some step was overdue on");
        Page page = nora.page();
        Locator marks = page.locator(".pl-timeline-mark");
        assertThat(marks.first()).isAttached();
        int drawn = marks.count();
        StreetTests.lookedAt(nora, "line-picture");

        Keyboard keys = new Keyboard(page);
        keys.tabTo("Picture").press("ArrowRight");
        Locator rows = page.locator(".pl-stacked tbody tr");
        assertThat(rows).hasCount(drawn);
        page.waitForURL("**/timeline?show=table");
        StreetTests.lookedAt(nora, "line-table");

        keys.tabBackTo("Last 12 months").press("ArrowRight");
        page.waitForURL("**/timeline?period=all&show=table");
        assertThat(rows).not().hasCount(drawn);
        assertThat(rows.count()).isGreaterThan(drawn);
    }

    private Visitor desk(String question) {
        UUID audit = street.auditOf("nora", "CV", "RA");
        Visitor nora = visitor();
        return nora.signIn("nora", DeskStreet.PASSWORD)
                .open("audits/" + audit + "/desk/" + question)
                .sees("Audit of");
    }
}
