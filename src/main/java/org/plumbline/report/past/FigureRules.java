package org.plumbline.report.past;

import java.math.BigDecimal;
import org.plumbline.report.figure.ReportRules;
import org.plumbline.rulebook.Parameters;
import org.plumbline.statistics.ControlRules;
import org.plumbline.statistics.Fraction;

/**
 * The numbers that figures are judged and withheld by.
 *
 * @param target percentage of good or better to reach, 0 to 100
 * @param smallestTeam teams with fewer random audits in a year are put together
 * @param smallestCount counts from 1 to below this are withheld
 * @param smallestBase percentages on fewer are withheld from the subcommittee
 * @param smallestPublicBase percentages on fewer are withheld from the public
 * @param publicRounding counts for the public are rounded to the nearest
 */
public record FigureRules(
        Fraction target,
        int smallestTeam,
        int smallestCount,
        int smallestBase,
        int smallestPublicBase,
        int publicRounding,
        Findings findings,
        ControlRules chart) {

    private static final Fraction HUNDRED = Fraction.of(100, 1);

    /**
     * When something is a finding. Shares are 0 to 1.
     *
     * @param inadequate share of inadequate audits above which there is an area for priority action
     * @param strengthBase audits of a theme from which it can be a strength
     * @param strength lower bound from which a theme is a strength
     * @param criticalCases audits with a critical pattern that make it an area for priority action
     * @param pattern share of audits with a pattern from which it is an area for development
     */
    public record Findings(
            Fraction inadequate, int strengthBase, Fraction strength, int criticalCases, Fraction pattern) {}

    /** From the parameters of a pack. */
    public static FigureRules of(Parameters p) {
        int small = p.whole("audit.suppression.subcommittee-count");
        return new FigureRules(
                Fraction.of(p.number("audit.report.target")).times(HUNDRED),
                small,
                small,
                p.whole("audit.suppression.subcommittee-denominator"),
                p.whole("audit.suppression.public-denominator"),
                p.whole("audit.suppression.public-rounding"),
                new Findings(
                        Fraction.of(p.number("audit.report.priority-inadequate")),
                        p.whole("audit.report.strength-minimum"),
                        Fraction.of(p.number("audit.report.strength-share")),
                        p.whole("audit.report.priority-critical-cases"),
                        Fraction.of(p.number("audit.report.development-pattern"))),
                ReportRules.of(p).control().whereverTheThirdLies());
    }

    /** The same with another target. */
    public FigureRules withTarget(BigDecimal percent) {
        return new FigureRules(
                Fraction.of(percent),
                smallestTeam,
                smallestCount,
                smallestBase,
                smallestPublicBase,
                publicRounding,
                findings,
                chart);
    }

    /** Whether the count is so small that a child could be recognised. */
    public boolean small(int count) {
        return count > 0 && count < smallestCount;
    }
}
