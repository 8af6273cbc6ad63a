package org.plumbline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** Answers what is left of an audit of the demonstration, as somebody does who writes evidence under every question. */
public final class AuditByHand {

    /**
     * How it went.
     *
     * @param questions that were answered
     * @param pressed keys or clicks beside the evidence
     * @param took milliseconds of each answer of the server
     */
    public record Answered(int questions, int pressed, List<Double> took) {}

    private static final String PASSWORD = "plumbline-demo";
    private static final String OPEN = ".pl-question-open";
    private static final String EVIDENCE =
            "Read in full: the supervision note of the period says what was decided, why, by whom and by when.";

    /** How long a page may take on a busy machine, in milliseconds. */
    private static final double LONGEST = 120_000;

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

    private final Chromium chromium;
    private final String address;
    private int pressed;

    /** Somebody at the demonstration under the address, whose county is written. */
    public AuditByHand(Chromium chromium, String address) {
        this.chromium = chromium;
        this.address = address;
    }

    /** Answers the rest of the person's first audit by keyboard. */
    public Answered byKeys(String person) {
        return answer(person, (page, place) -> {
            press(page, String.valueOf(1 + place % 3));
            press(page, "c");
            page.keyboard().type(EVIDENCE);
            press(page, "Control+Enter");
        });
    }

    /** Answers the rest of the person's first audit by mouse. */
    public Answered byMouse(String person) {
        return answer(person, (page, place) -> {
            click(page.locator(OPEN + " .pl-answer vaadin-radio-button").nth(place % 3));
            page.locator(OPEN + " .pl-evidence textarea").click();
            page.keyboard().type(EVIDENCE);
            click(page.locator(".pl-desk-bar vaadin-button")
                    .filter(new Locator.FilterOptions().setHasText("Next"))
                    .first());
        });
    }

    private Answered answer(String person, BiConsumer<Page, Integer> one) {
        Visitor auditor = chromium.visitor(Window.WIDE, address).signIn(person, PASSWORD);
        Page page = auditor.page();
        page.setDefaultTimeout(LONGEST);
        String desk = page.locator("main a[href*='/desk']").first().getAttribute("href");
        auditor.open(desk.replaceFirst("^/", ""));
        // The desk opens at the first question without an answer.
        page.locator(OPEN).focus();
        String[] progress = page.locator(".pl-desk-progress")
                .innerText()
                .split(" answered")[0]
                .split(" of ");
        int before = Integer.parseInt(progress[0]);
        int questions = Integer.parseInt(progress[1]);
        pressed = 0;
        List<Double> took = new ArrayList<>();
        for (int place = before; place < questions; place++) {
            String id = page.locator(OPEN + " .pl-question-id").innerText();
            one.accept(page, place);
            // After the last question nothing opens; the count of answers says that it is stored.
            page.waitForFunction(WENT_ON, id);
            ((List<?>) page.evaluate(TOOK)).forEach(each -> took.add(((Number) each).doubleValue()));
        }
        // An answer that dates of the case contradict needs a reason as well.
        assertThat(page.locator(".pl-desk-progress")).containsText("%d of %d answered".formatted(questions, questions));
        auditor.leave();
        return new Answered(questions - before, pressed, took);
    }

    private void press(Page page, String key) {
        page.keyboard().press(key);
        pressed++;
    }

    private void click(Locator control) {
        control.click();
        pressed++;
    }
}
