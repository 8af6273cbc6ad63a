package org.plumbline.grading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.statistics.Fraction;

/**
 * The grade of one theme and how it came about.
 *
 * @param score exact, absent when the theme is not graded
 * @param base the band of the score
 * @param grade the lowest of the base and every ceiling, or the grade it was overridden to
 * @param provisional whether a critical answer is not evidenced and may yet be
 * @param strengths the three answers that gave most, most first
 * @param losses the three answers that cost most, most first
 */
public record ThemeGrade(
        String theme,
        @Nullable Fraction score,
        Grade base,
        Grade grade,
        boolean provisional,
        List<FiredRule> rules,
        List<Contribution> strengths,
        List<Contribution> losses) {

    public ThemeGrade {
        rules = List.copyOf(rules);
        strengths = List.copyOf(strengths);
        losses = List.copyOf(losses);
    }

    /** The strengths without what cost as well: an answer that gave and took is told once, as what it cost. */
    public List<Contribution> helped() {
        return strengths.stream()
                .filter(gave ->
                        losses.stream().noneMatch(took -> took.question().equals(gave.question())))
                .toList();
    }
}
