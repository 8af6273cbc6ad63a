package org.plumbline.grading;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.statistics.Fraction;

/**
 * The computed grade of one case with every reason, repeatable to the byte.
 *
 * @param packId the rule pack it was computed under
 * @param packDigest the digest of that pack's files
 * @param score exact overall score, absent when no theme is graded
 * @param base the band of the score, or the theme's grade when only one theme is graded
 * @param grade the lowest of the base and every ceiling
 * @param rules the overall rules that fired, in order of their codes
 * @param actions action codes in ascending order, such as {@code ACTION_PLAN_5WD}
 */
public record CaseGrade(
        String packId,
        String packDigest,
        @Nullable Fraction score,
        Grade base,
        Grade grade,
        boolean provisional,
        List<ThemeGrade> themes,
        List<FiredRule> rules,
        List<String> actions) {

    public CaseGrade {
        themes = List.copyOf(themes);
        rules = List.copyOf(rules);
        actions = List.copyOf(actions);
    }

    /** Whether the head of service is alerted at once. */
    public boolean escalates() {
        return actions.contains(Action.ESCALATION);
    }

    /** The grade of a theme, empty when the theme was not audited. */
    public Optional<ThemeGrade> theme(String code) {
        return themes.stream().filter(t -> t.theme().equals(code)).findFirst();
    }
}
