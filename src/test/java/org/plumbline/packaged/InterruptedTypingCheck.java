package org.plumbline.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.browser.Chromium;
import org.plumbline.browser.Visitor;
import org.plumbline.browser.Window;

/**
 * Interrupts somebody who types at the audit desk of the packaged jar, in five ways and at most half a second after the last
 * key. Takes about half an hour for 200 times, so it runs on demand:
 * {@code ./mvnw verify -Dtest=JarTests -Dsurefire.failIfNoSpecifiedTests=false -Dit.test=InterruptedTypingCheck
 * -Dplumbline.interruptions=200}.
 */
class InterruptedTypingCheck {

    private static final int TIMES = Integer.getInteger("plumbline.interruptions", 20);
    private static final String PASSWORD = "plumbline-demo";
    private static final String AUDITOR = "auditor.one";
    private static final String EVIDENCE = ".pl-question-open .pl-answer vaadin-text-area.pl-evidence";

    private static final Pattern NOTHING = Pattern.compile("^0 ");

    /** How long a page may take on a busy machine, in milliseconds. */
    private static final double LONGEST = 120_000;

    /** What may be lost of what the form had not called saved. */
    private static final Duration LAST_KEYS = Duration.ofSeconds(2);

    /** What happens to the person who types. */
    private enum Interruption {
        BROWSER_CLOSED,
        NETWORK_CUT,
        SESSION_ENDED,
        SERVER_KILLED,
        WENT_ELSEWHERE
    }

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path home;

    private final Random moment = new Random(20261129);
    private final Map<Interruption, Integer> times = new EnumMap<>(Interruption.class);
    private final List<String> lost = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    private RunningJar jar;

    @SuppressWarnings("NullAway.Init")
    private String desk;

    @Test
    void nothingCalledSavedIsLostAndAtMostTheLastTwoSecondsOfTheRest() throws Exception {
        jar = start();
        jar.awaitOutput("The county is written");
        try (Chromium chromium = new Chromium()) {
            desk = findDesk(chromium);
            for (int time = 1; time <= TIMES; time++) {
                Interruption kind = Interruption.values()[time % Interruption.values().length];
                interrupt(chromium, time, kind);
                times.merge(kind, 1, Integer::sum);
            }
        } finally {
            jar.close();
        }
        System.out.printf("%d interruptions %s, lost: %s%n", TIMES, times, lost);
        assertThat(lost).isEmpty();
    }

    private RunningJar start() throws Exception {
        return RunningJar.server(home, "--spring.profiles.active=demo");
    }

    private String findDesk(Chromium chromium) {
        Visitor auditor = signedIn(chromium);
        auditor.page().locator("a[href*='/desk']").first().click();
        auditor.page().waitForURL("**/desk*");
        String found = auditor.page().url().replaceFirst(".*/(audits/[^/]+/desk).*", "$1");
        String question = auditor.page()
                .locator(".pl-question-open .pl-question-id")
                .first()
                .innerText();
        auditor.leave();
        return found + "/" + question;
    }

    private Visitor signedIn(Chromium chromium) {
        Visitor auditor = chromium.visitor(Window.WIDE, jar.address());
        auditor.page().setDefaultTimeout(LONGEST);
        return auditor.signIn(AUDITOR, PASSWORD);
    }

    private void interrupt(Chromium chromium, int time, Interruption kind) throws Exception {
        Visitor auditor = signedIn(chromium);
        Page page = auditor.page();
        auditor.open(desk);
        page.locator(EVIDENCE + ", .pl-question-open .pl-answer vaadin-radio-group")
                .first()
                .waitFor();
        Locator radio = page.locator(".pl-question-open .pl-answer")
                .getByRole(AriaRole.RADIO)
                .first();
        radio.check(new Locator.CheckOptions().setForce(true));
        Locator box = page.locator(EVIDENCE + " textarea");
        box.fill("");
        box.blur();
        PlaywrightAssertions.assertThat(page.locator(EVIDENCE + " [slot=helper]"))
                .containsText(NOTHING, new LocatorAssertions.ContainsTextOptions().setTimeout(LONGEST));
        box.focus();

        String text = "Interruption %d: supervision note of the period, read in full, with the worker.".formatted(time);
        List<Instant> keys = type(page, text.substring(0, 30 + moment.nextInt(text.length() - 30)));
        page.waitForTimeout(moment.nextInt(500));
        int called = calledSaved(page);
        Instant at = Instant.now();
        happen(kind, auditor, page);

        int stored = stored(chromium, text);
        long old =
                keys.stream().filter(key -> key.isBefore(at.minus(LAST_KEYS))).count();
        if (stored < called || stored < old) {
            lost.add("%d %s: typed %d, called saved %d, older than two seconds %d, stored %d"
                    .formatted(time, kind, keys.size(), called, old, stored));
        }
    }

    private List<Instant> type(Page page, String text) {
        List<Instant> keys = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            page.keyboard().type(text.substring(i, i + 1));
            keys.add(Instant.now());
            page.waitForTimeout(20 + moment.nextInt(70));
        }
        return keys;
    }

    /** How many characters the form says are there, while its save line says that all is stored. */
    private static int calledSaved(Page page) {
        boolean saved = page.locator(".pl-save [role=status]").innerText().startsWith("Saved");
        String count = page.locator(EVIDENCE + " [slot=helper]").innerText();
        return saved ? Integer.parseInt(count.replaceFirst("^(\\d+) .*", "$1")) : 0;
    }

    private void happen(Interruption kind, Visitor auditor, Page page) throws Exception {
        switch (kind) {
            case BROWSER_CLOSED -> auditor.leave();
            case NETWORK_CUT -> {
                offline(page);
                auditor.leave();
            }
            case SESSION_ENDED -> {
                page.context().clearCookies();
                auditor.leave();
            }
            case SERVER_KILLED -> {
                jar.kill();
                auditor.leave();
                jar = start();
            }
            case WENT_ELSEWHERE -> {
                page.navigate(jar.address() + "/");
                auditor.leave();
            }
        }
    }

    private static void offline(Page page) {
        CDPSession browser = page.context().newCDPSession(page);
        JsonObject network = new JsonObject();
        network.addProperty("offline", true);
        network.addProperty("latency", 0);
        network.addProperty("downloadThroughput", -1);
        network.addProperty("uploadThroughput", -1);
        browser.send("Network.enable");
        browser.send("Network.emulateNetworkConditions", network);
    }

    /** How much of the text is stored, from its beginning. */
    private int stored(Chromium chromium, String text) {
        Visitor auditor = signedIn(chromium);
        auditor.open(desk);
        Locator box = auditor.page().locator(EVIDENCE + " textarea");
        box.waitFor();
        String stored = box.inputValue();
        auditor.leave();
        assertThat(text).startsWith(stored);
        return stored.length();
    }
}
