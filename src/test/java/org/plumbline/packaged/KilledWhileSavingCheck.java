package org.plumbline.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.browser.Chromium;
import org.plumbline.browser.Visitor;
import org.plumbline.browser.Window;

/**
 * Types into the audit desk of the packaged jar and kills it, again and again. Takes minutes, so it runs on demand:
 * {@code ./mvnw verify -Dtest=JarTests -Dsurefire.failIfNoSpecifiedTests=false -Dit.test=KilledWhileSavingCheck
 * -Dplumbline.kills=20}.
 */
class KilledWhileSavingCheck {

    private static final int KILLS = Integer.getInteger("plumbline.kills", 20);
    private static final double UNTIL_THE_COUNTY_IS_THERE = 300_000;
    private static final String AUDITOR = "auditor.one";
    private static final String PASSWORD = "plumbline-demo";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path home;

    private final Random moment = new Random(20260101);
    private int acknowledged;

    @Test
    void everyAnswerThatTheFormAcknowledgedIsThereAfterAKill() throws Exception {
        try (Chromium chromium = new Chromium()) {
            for (int kill = 1; kill <= KILLS; kill++) {
                killOnce(chromium, kill);
            }
        }
        assertThat(acknowledged).as("answers acknowledged before a kill").isGreaterThan(KILLS);
        System.out.printf("%d kills, %d answers acknowledged, none lost%n", KILLS, acknowledged);
    }

    private void killOnce(Chromium chromium, int kill) throws Exception {
        Map<String, String> saved = new LinkedHashMap<>();
        Map<String, String> typed = new LinkedHashMap<>();
        try (RunningJar jar = RunningJar.server(home, "--spring.profiles.active=demo")) {
            Visitor auditor = chromium.visitor(Window.WIDE, jar.address());
            auditor.signIn(AUDITOR, PASSWORD);
            Page page = auditor.page();
            page.locator("a[href*='/desk']")
                    .first()
                    .click(new Locator.ClickOptions().setTimeout(UNTIL_THE_COUNTY_IS_THERE));
            page.waitForURL("**/desk");
            next(page);
            CompletableFuture<Void> killed = CompletableFuture.runAsync(
                    () -> kill(jar),
                    CompletableFuture.delayedExecutor(2_000 + moment.nextInt(6_000), TimeUnit.MILLISECONDS));
            answerUntilItIsGone(page, kill, saved, typed);
            killed.join();
            auditor.leave();
        }
        restart();
        Map<String, String> stored = stored();
        saved.forEach((question, text) -> assertThat(stored.get(question))
                .as("kill %d, %s, stored %s", kill, question, stored)
                .isIn(text, typed.get(question)));
        acknowledged += saved.size();
    }

    private static void answerUntilItIsGone(Page page, int kill, Map<String, String> saved, Map<String, String> typed) {
        page.setDefaultTimeout(10_000);
        try {
            while (true) {
                String question = page.url().replaceAll(".*/", "");
                String text = "Kill " + kill + ", " + question + ": supervision note of the period, read in full"
                        + ".".repeat(kill);
                Locator form = page.locator(".pl-question-open .pl-answer");
                form.getByRole(AriaRole.RADIO).first().check(new Locator.CheckOptions().setForce(true));
                Locator evidence =
                        form.locator("textarea").locator("visible=true").first();
                evidence.fill(text);
                typed.put(question, text);
                evidence.blur();
                form.getByText(text.length() + " characters.").first().waitFor();
                page.locator(".pl-save [role=status]:has-text('Saved')").waitFor();
                saved.put(question, text);
                next(page);
            }
        } catch (PlaywrightException gone) {
            // The server is gone: what it had acknowledged is in the map.
        }
    }

    private static void next(Page page) {
        String before = page.url();
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Next").setExact(true))
                .click();
        page.waitForURL(url -> !url.equals(before));
    }

    private static void kill(RunningJar jar) {
        try {
            jar.kill();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void restart() throws Exception {
        try (RunningJar again = RunningJar.server(home, "--spring.profiles.active=demo")) {
            again.stop();
        }
    }

    private Map<String, String> stored() throws SQLException {
        Map<String, String> stored = new LinkedHashMap<>();
        try (Connection database =
                        DriverManager.getConnection("jdbc:h2:file:" + home.resolve("plumbline"), "plumbline", "");
                PreparedStatement query = database.prepareStatement(
                        "select question, evidence from audit_answer where evidence like 'Kill %'");
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                stored.put(rows.getString(1), rows.getString(2));
            }
        }
        return stored;
    }
}
