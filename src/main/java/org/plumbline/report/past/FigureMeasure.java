package org.plumbline.report.past;

import java.util.List;
import java.util.Locale;

/** What a number says; every block has its measures in this order. */
public enum FigureMeasure {
    N,
    OUTSTANDING,
    GOOD,
    REQUIRES_IMPROVEMENT,
    INADEQUATE,
    NOT_GRADED,
    GOOD_OR_BETTER,
    PERCENT,
    LOW,
    HIGH,
    TARGET,
    CHANGE,
    LIMIT95_LOW,
    LIMIT95_HIGH,
    LIMIT998_LOW,
    LIMIT998_HIGH,
    POSITION,
    POINTS,
    CHART,
    CENTRE,
    LOWER,
    UPPER,
    SIGNALS,
    FINDING,
    SHRUNK,
    RAISED,
    IN_TIME,
    LATE,
    OVERDUE,
    PERCENT_IN_TIME,
    DONE,
    IMPROVED,
    SAME,
    WORSE,
    NOT_COMPARABLE;

    /** A percentage with its interval. */
    public static final List<FigureMeasure> SHARE = List.of(PERCENT, LOW, HIGH);

    /** The grades of the scale. */
    public static final List<FigureMeasure> GRADES = List.of(OUTSTANDING, GOOD, REQUIRES_IMPROVEMENT, INADEQUATE);

    /** What became of cases that were audited again. */
    public static final List<FigureMeasure> FOLLOW_UPS = List.of(IMPROVED, SAME, WORSE, NOT_COMPARABLE);

    /** The limits of a funnel. */
    public static final List<FigureMeasure> LIMITS = List.of(LIMIT95_LOW, LIMIT95_HIGH, LIMIT998_LOW, LIMIT998_HIGH);

    /** The word in the file. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
