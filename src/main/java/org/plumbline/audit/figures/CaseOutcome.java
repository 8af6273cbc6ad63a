package org.plumbline.audit.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.grading.Grade;
import org.plumbline.instrument.AnswerCode;

/**
 * The result of a signed-off audit.
 *
 * @param score overall score 0 to 100, half-up to two decimals; absent when no theme is graded
 * @param computed the grade by the rules
 * @param finalGrade the grade after overrides: what reports count
 * @param overridden whether the overall or a theme grade was overridden
 * @param provisional whether late evidence may still change it
 * @param answers by question id
 * @param challenged by question id, the last answer that dates of the case contradicted, kept or changed afterwards
 * @param flags as they were at sign-off, suppressed ones left out
 */
public record CaseOutcome(
        @Nullable BigDecimal score,
        Grade computed,
        Grade finalGrade,
        boolean overridden,
        boolean provisional,
        List<ThemeOutcome> themes,
        Map<String, AnswerCode> answers,
        Map<String, AnswerCode> challenged,
        List<FlagOutcome> flags) {

    public CaseOutcome {
        themes = List.copyOf(themes);
        answers = Map.copyOf(answers);
        challenged = Map.copyOf(challenged);
        flags = List.copyOf(flags);
    }
}
