package org.plumbline.report.figure;

import org.plumbline.rulebook.Parameters;
import org.plumbline.rulebook.TimescaleUnit;
import org.plumbline.statistics.ControlRules;

/**
 * The numbers that the report judges by, from the parameters of the rule pack.
 *
 * @param target share of good or better to reach, 0 to 1
 * @param smallCount the largest small count: for the subcommittee a count of cases from 1 to this becomes {@code c}
 * @param smallestDenominator percentages on fewer are withheld from the subcommittee
 * @param smallestTeam teams with fewer audits in the months of {@code history} are put together
 * @param fewestWorkers teams with fewer workers are put together, so that no figure is one worker's
 * @param overrideReview share of overrides in a quarter above which the rules are reviewed, 0 to 1
 * @param margin half-width that a quarter's sample aims for, 0 to 1
 * @param z standard normal deviate of the confidence that the margin is meant for
 * @param history months of the longest figures, the month itself among them
 * @param weakestQuestions how many questions the report names
 * @param acknowledgeWithin the time for acknowledging an escalation, in words
 */
public record ReportRules(
        double target,
        int smallCount,
        int smallestDenominator,
        int smallestTeam,
        int fewestWorkers,
        double overrideReview,
        double margin,
        double z,
        int history,
        int weakestQuestions,
        String acknowledgeWithin,
        ControlRules control) {

    /** From the parameters of a pack. */
    public static ReportRules of(Parameters p) {
        return new ReportRules(
                p.number("audit.report.target").doubleValue(),
                p.whole("audit.suppression.subcommittee-count") - 1,
                p.whole("audit.suppression.subcommittee-denominator"),
                p.whole("audit.suppression.subcommittee-count"),
                p.whole("audit.suppression.team-workers"),
                p.number("grading.override-review-rate").doubleValue(),
                p.number("audit.sampling.margin").doubleValue(),
                p.number("audit.sampling.z").doubleValue(),
                p.whole("audit.report.history"),
                p.whole("audit.report.weakest-questions"),
                p.words("audit.A03"),
                // Making Data Count has all three points on the side of a signal near the limits.
                new ControlRules(
                        p.whole("audit.report.chart-baseline"),
                        p.number("audit.report.chart-sigmas"),
                        p.number("audit.report.chart-warning-sigmas"),
                        p.whole("audit.report.chart-shift"),
                        p.whole("audit.report.chart-trend"),
                        p.whole("audit.report.chart-run-shift"),
                        p.whole("audit.report.chart-run-trend"),
                        p.whole("audit.report.chart-minimum"),
                        true));
    }

    /** How long the longest figures reach back, such as "12 months". */
    public String historyWords() {
        return TimescaleUnit.MONTHS.words(history);
    }

    /** Whether a share rests on so few that a percentage says nothing: those whose percentages are withheld as well. */
    public boolean few(Share share) {
        return share.shown() && share.known().whole() < smallestDenominator;
    }

    /** Whether a count of cases is so small that a child could be recognised. */
    boolean small(Count count) {
        return count.shown() && count.known() >= 1 && count.known() <= smallCount;
    }

    /** The count as the subcommittee may read it, taken by itself: a small count becomes {@code c}. */
    Count publishable(Count count) {
        return small(count) ? Count.WITHHELD : count;
    }

    /** The share as the subcommittee may read it, taken by itself. */
    Share publishable(Share share) {
        return share.shown() && share.known().whole() < smallestDenominator
                ? share.withheld(publishable(share.n()))
                : share;
    }
}
