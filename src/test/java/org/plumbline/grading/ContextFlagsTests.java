package org.plumbline.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plumbline.finding.Severity;
import org.plumbline.instrument.Instrument;
import org.plumbline.rulebook.RulePack;
import org.plumbline.rulebook.RulePacks;

/** A flag that tells the history of the child challenges answers: it limits no grade, whatever its severity. */
class ContextFlagsTests {

    private static final String FILE = "drift/protection.yaml";
    private static final Map<String, String> ALL_FULL =
            Map.of("MO", "FFFFFFFFFF", "RA", "FFFFFFFFFF", "CV", "FFFFFFFFFF", "DI", "FFFFFFFFFF");

    @Test
    void aContextFlagOfAnySeverityLimitsNoGrade() {
        for (Severity severity : Severity.values()) {
            CaseGrade grade = graded("context", severity);

            assertThat(grade.grade()).as(severity.name()).isEqualTo(Grade.OUTSTANDING);
            assertThat(grade.rules()).extracting(FiredRule::code).containsExactly("OG-01");
            assertThat(grade.themes())
                    .allSatisfy(theme -> assertThat(theme.rules()).isEmpty());
            assertThat(grade.escalates()).isFalse();
        }
    }

    @Test
    void theSameFlagAboutPracticeDoes() {
        assertThat(graded("practice", Severity.CRITICAL).grade()).isEqualTo(Grade.INADEQUATE);
        assertThat(graded("practice", Severity.HIGH).rules())
                .extracting(FiredRule::code)
                .contains("OG-22");
    }

    @Test
    void bothAreFollowedUpFromMediumOn() {
        for (String effect : new String[] {"context", "practice"}) {
            assertThat(graded(effect, Severity.MEDIUM).actions()).contains("FLAG_FOLLOW_UP");
            assertThat(graded(effect, Severity.LOW).actions()).doesNotContain("FLAG_FOLLOW_UP");
        }
    }

    @Test
    void aPatternThatThePackDoesNotKnowLimitsTheGrade() {
        Grader grader = grader("context");
        AnswerSheet sheet =
                WorkedExamples.sheet(grader.instrument(), ALL_FULL, new OpenFlag("DD-99", Severity.HIGH, false));

        assertThat(grader.grade(sheet).grade()).isEqualTo(Grade.REQUIRES_IMPROVEMENT);
    }

    private static CaseGrade graded(String effect, Severity severity) {
        Grader grader = grader(effect);
        return grader.grade(
                WorkedExamples.sheet(grader.instrument(), ALL_FULL, new OpenFlag("DD-21", severity, false)));
    }

    private static Grader grader(String effect) {
        RulePack pack = RulePacks.bundled().current();
        String text = pack.text(FILE).replaceFirst("(?m)(^DD-21:\\n(?s:.*?))^  effect: \\w+\\n", "$1");
        RulePack changed = pack.with(FILE, text.replaceFirst("(?m)^DD-21:\\n", "DD-21:\n  effect: " + effect + "\n"));
        return new Grader(changed, Instrument.of(changed));
    }
}
