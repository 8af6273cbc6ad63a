package org.plumbline.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.browser.AuditByHand;
import org.plumbline.browser.AuditByHand.Answered;
import org.plumbline.browser.Chromium;

/**
 * Answers every question of an audit of the demonstration by keyboard and of another by mouse, and counts what is pressed
 * beside the evidence. Runs on demand: {@code ./mvnw verify -Dtest=JarTests -Dsurefire.failIfNoSpecifiedTests=false
 * -Dit.test=AuditByHandCheck}. How long the server takes is measured by {@code -Dbench=answers}.
 */
class AuditByHandCheck {

    private static final int KEYS = 3;
    private static final int CLICKS = 2;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path home;

    @Test
    void anAnswerTakesThreeKeysOrTwoClicksBesideItsEvidence() throws Exception {
        try (RunningJar jar = RunningJar.server(home, "--spring.profiles.active=demo");
                Chromium chromium = new Chromium()) {
            jar.awaitOutput("The county is written");
            AuditByHand hand = new AuditByHand(chromium, jar.address());
            Answered byKeys = hand.byKeys("auditor.one");
            Answered byMouse = hand.byMouse("supervisor.as1");

            System.out.printf("%d questions by %d keys%n", byKeys.questions(), byKeys.pressed());
            System.out.printf("%d questions by %d clicks%n", byMouse.questions(), byMouse.pressed());
            assertThat(byKeys.questions()).isPositive();
            assertThat(byKeys.pressed()).isLessThanOrEqualTo(KEYS * byKeys.questions());
            assertThat(byMouse.questions()).isPositive();
            assertThat(byMouse.pressed()).isLessThanOrEqualTo(CLICKS * byMouse.questions());
        }
    }
}
