package org.plumbline.rulebook;

/** What the limit of a timescale is counted in. */
public enum TimescaleUnit {
    /** Working days of England and Wales, the first day not counted. */
    WD,
    DAYS,
    WEEKS,
    /** Calendar months, clamped to the end of the month. */
    MONTHS,
    HOURS,
    /** Occurrences. */
    COUNT
}
