package org.plumbline.packaged;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.browser.Chromium;
import org.plumbline.browser.Visitor;
import org.plumbline.browser.Window;

/**
 * Answers every question of an audit of the demonstration by keyboard and of another by mouse, counts what is pressed beside
 * the evidence, and says how long the server took to answer. Runs on demand: {@code ./mvnw verify -Dtest=JarTests
 * -Dsurefire.failIfNoSpecifiedTests=false -Dit.test=AuditByHandCheck}.
 */
class AuditByHandCheck {

    private static final String OPEN = ".pl-question-open";
    private static final String EVIDENCE =
            "Read in full: the supervision note of the period says what was decided, why, by whom and by when.";
    /** How long a page may take on a busy machine, in milliseconds. */
    private static final double LONGEST = 120_000;

    private static final int KEYS = 3;
    private static final int CLICKS = 2;

    /** How long the answers of the server took that came since the last time, in milliseconds. */
    private static final String TOOK = """
            () => {
              const took = performance.getEntriesByType('resource').filter(each => each.name.includes('v-r=uidl'))
                  .map(each => each.duration);
              performance.clearResourceTimings();
              return took;
            }""";

    private static final String WENT_ON = """
            id => document.querySelector('.pl-question-open .pl-question-id').innerText !== id
                || /^(\\d+) of \\1 answered/.test(document.querySelector('.pl-desk-progress').innerText)""";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path home;

    private final List<Double> took = new ArrayList<>();
    private int pressed;

    @Test
    void anAnswerTakesThreeKeysOrTwoClicksBesideItsEvidence() throws Exception {
        try (RunningJar jar = RunningJar.server(home, "--spring.profiles.active=demo");
                Chromium chromium = new Chromium()) {
            jar.awaitOutput("The county is written");
            int byKeys = audit(chromium, jar, "auditor.one", this::byKeys);
            assertThat(pressed).as("keys for %d questions", byKeys).isLessThanOrEqualTo(KEYS * byKeys);
            System.out.printf("%d questions by %d keys%n", byKeys, pressed);
            pressed = 0;
            int byMouse = audit(chromium, jar, "supervisor.as1", this::byMouse);
            assertThat(pressed).as("clicks for %d questions", byMouse).isLessThanOrEqualTo(CLICKS * byMouse);
            System.out.printf("%d questions by %d clicks%n", byMouse, pressed);
            took.sort(null);
            System.out.printf(
                    "%d answers of the server: median %.0f ms, 95th centile %.0f ms, longest %.0f ms%n",
                    took.size(), took.get(took.size() / 2), took.get(took.size() * 95 / 100), took.getLast());
        }
    }

    /** Answers what is left of the person's first audit; returns how many questions that were. */
    private int audit(Chromium chromium, RunningJar jar, String person, BiConsumer<Page, Integer> answer) {
        Visitor auditor = chromium.visitor(Window.WIDE, jar.address()).signIn(person, "plumbline-demo");
        Locator desk = auditor.page().locator("main a[href*='/desk']").first();
        Page page = auditor.page();
        page.setDefaultTimeout(LONGEST);
        auditor.open(desk.getAttribute("href").replaceFirst("^/", ""));
        // The desk opens at the first question without an answer.
        page.locator(OPEN).focus();
        int questions = Integer.parseInt(
                page.locator(".pl-desk-progress").innerText().replaceFirst("^\\d+ of (\\d+) .*", "$1"));
        int before =
                Integer.parseInt(page.locator(".pl-desk-progress").innerText().replaceFirst(" .*", ""));
        for (int place = before; place < questions; place++) {
            answer.accept(page, place);
            ((List<?>) page.evaluate(TOOK)).forEach(each -> took.add(((Number) each).doubleValue()));
        }
        // An answer that dates of the case contradict needs a reason as well.
        assertThat(page.locator(".pl-desk-progress")).containsText("%d of %d answered".formatted(questions, questions));
        auditor.leave();
        assertThat(questions - before).as("questions of %s", person).isPositive();
        return questions - before;
    }

    private void byKeys(Page page, Integer place) {
        String id = page.locator(OPEN + " .pl-question-id").innerText();
        press(page, String.valueOf(1 + place % 3));
        press(page, "c");
        page.keyboard().type(EVIDENCE);
        press(page, "Control+Enter");
        goesOn(page, id);
    }

    private void press(Page page, String key) {
        page.keyboard().press(key);
        pressed++;
    }

    private void byMouse(Page page, Integer place) {
        String id = page.locator(OPEN + " .pl-question-id").innerText();
        click(page.locator(OPEN + " .pl-answer vaadin-radio-button").nth(place % 3));
        page.locator(OPEN + " .pl-evidence textarea").click();
        page.keyboard().type(EVIDENCE);
        click(page.locator(".pl-desk-bar vaadin-button")
                .filter(new Locator.FilterOptions().setHasText("Next"))
                .first());
        goesOn(page, id);
    }

    private void click(Locator control) {
        control.click();
        pressed++;
    }

    /** After the last question nothing opens; the count of answers says that it is stored. */
    private static void goesOn(Page page, String id) {
        page.waitForFunction(WENT_ON, id);
    }
}
