package org.plumbline.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One wish to override a grade and what comes of it.
 *
 * @param worked the worked example whose grade is overridden
 * @param scope the case or a theme
 * @param reason how many characters of reason are given
 * @param answer how the refusal begins; empty where it is allowed
 */
public record OverrideExample(
        String worked,
        String scope,
        Grade wanted,
        int reason,
        @Nullable String category,
        String answer) {

    private static final String CASE = AuditedCase.OVERALL;

    /** Every example. E02 is a Good case; E06 is unsafe, by OG-11 and OG-12; in E18 one theme is not graded. */
    public static List<OverrideExample> all() {
        String notGraded = "Only a grade can be overridden, and only by a grade. Choose a scope that is graded.";
        String blocked =
                "The grade cannot be raised. A safety-critical standard is not met. Risk analysis is Inadequate, and it limits the whole case.";
        return List.of(
                new OverrideExample("E02", CASE, Grade.REQUIRES_IMPROVEMENT, 50, "SERIOUSNESS_UNDERSTATED", ""),
                new OverrideExample("E02", CASE, Grade.OUTSTANDING, 50, "QUALITY_EXCEPTIONAL", ""),
                new OverrideExample("E02", "MO", Grade.OUTSTANDING, 50, "OTHER", ""),
                new OverrideExample(
                        "E02", CASE, Grade.INADEQUATE, 50, "OTHER", "Inadequate is more than 1 grade from Good."),
                new OverrideExample(
                        "E02", CASE, Grade.GOOD, 50, "OTHER", "The grade is Good already. Choose another grade."),
                new OverrideExample(
                        "E02",
                        CASE,
                        Grade.OUTSTANDING,
                        49,
                        "OTHER",
                        "Give the reason in at least 50 characters (49 so far)."),
                new OverrideExample("E02", CASE, Grade.OUTSTANDING, 50, "WHIM", "Choose why the grade is overridden."),
                new OverrideExample("E02", CASE, Grade.OUTSTANDING, 50, null, "Choose why the grade is overridden."),
                new OverrideExample("E02", CASE, Grade.NOT_GRADED, 50, "OTHER", notGraded),
                new OverrideExample("E02", "NC", Grade.OUTSTANDING, 50, "OTHER", notGraded),
                new OverrideExample("E18", "MO", Grade.GOOD, 50, "OTHER", notGraded),
                new OverrideExample("E06", CASE, Grade.REQUIRES_IMPROVEMENT, 50, "OTHER", blocked),
                new OverrideExample("E06", "RA", Grade.REQUIRES_IMPROVEMENT, 50, "OTHER", ""));
    }

    /** Fails where the wish is not answered so. */
    public void check(OverrideRules rules, Grader grader) {
        CaseGrade computed = grader.grade(WorkedExamples.example(worked));
        String given = rules.check(computed, scope, wanted, "r".repeat(reason), category)
                .orElse("");
        assertThat(given).as(toString()).startsWith(answer);
        assertThat(given.isEmpty()).as(toString()).isEqualTo(answer.isEmpty());
    }
}
