package org.plumbline.report.past;

import org.plumbline.statistics.Fraction;
import org.plumbline.statistics.Proportion;

/** The classes of findings. */
public enum Finding {
    STRENGTH,
    PRIORITY,
    DEVELOPMENT,
    NONE;

    /** Of the whole random sample. */
    public static Finding ofAll(Proportion better, int inadequate, FigureRules rules) {
        return Fraction.of(inadequate, better.whole())
                                .compareTo(rules.findings().inadequate())
                        > 0
                ? PRIORITY
                : belowTarget(better, rules);
    }

    /** Of one theme. */
    public static Finding ofTheme(Proportion better, FigureRules rules) {
        boolean strong = better.whole() >= rules.findings().strengthBase()
                && Fraction.of(better.exactInterval().low())
                                .compareTo(rules.findings().strength())
                        >= 0;
        return strong ? STRENGTH : belowTarget(better, rules);
    }

    private static Finding belowTarget(Proportion better, FigureRules rules) {
        return FigureValue.Percentage.of(better.exact()).exact().compareTo(rules.target()) < 0 ? DEVELOPMENT : NONE;
    }
}
