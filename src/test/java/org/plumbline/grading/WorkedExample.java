package org.plumbline.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.statistics.Fraction;

/**
 * One worked example of grading.
 *
 * @param expected scope, score, base, final grade, rules, actions and whether it is provisional, for each theme and for
 *     the case
 */
public record WorkedExample(String name, AnswerSheet sheet, List<List<String>> expected) {

    /** Fails where the grade does not come out as expected. */
    public void check(Grader grader) {
        CaseGrade grade = grader.grade(sheet);
        List<List<String>> found = new ArrayList<>();
        for (ThemeGrade theme : grade.themes()) {
            found.add(row(
                    theme.theme(),
                    theme.score(),
                    theme.base(),
                    theme.grade(),
                    theme.rules(),
                    List.of(),
                    theme.provisional()));
        }
        found.add(row(
                AuditedCase.OVERALL,
                grade.score(),
                grade.base(),
                grade.grade(),
                grade.rules(),
                grade.actions(),
                grade.provisional()));
        assertThat(found).as(name).containsExactlyInAnyOrderElementsOf(expected);
    }

    private static List<String> row(
            String scope,
            @Nullable Fraction score,
            Grade base,
            Grade grade,
            List<FiredRule> rules,
            List<String> actions,
            boolean provisional) {
        return List.of(
                scope,
                score == null ? "" : score.toString(),
                base.name(),
                grade.name(),
                String.join(" ", rules.stream().map(FiredRule::code).toList()),
                String.join(" ", actions),
                provisional ? "Y" : "N");
    }
}
