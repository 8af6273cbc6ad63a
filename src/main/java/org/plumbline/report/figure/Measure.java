package org.plumbline.report.figure;

/**
 * The headline: the share of the random sample that is good or better. Targeted audits never enter it.
 *
 * @param target 0 to 1
 * @param change of the month against the month before
 * @param history over the months that the report's longest figures reach back
 * @param quarterChange of the rolling quarter against the three months before it
 */
public record Measure(
        Share month,
        double target,
        Share previousMonth,
        Change change,
        Share quarter,
        Share quarterBefore,
        Change quarterChange,
        Share history) {}
