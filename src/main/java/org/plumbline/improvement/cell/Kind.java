package org.plumbline.improvement.cell;

import java.util.Locale;

/** What a column of a plan holds. */
public enum Kind {
    /** Numbers of recommendations or of actions, whichever are nearer. */
    NUMBER,
    REC_NO,
    ACTION_NO,
    THEME,
    RECOMMENDATION,
    OUTCOME,
    MEASURE,
    ACTION,
    LEAD,
    DEADLINE,
    PROGRESS,
    RATING,
    /** What has no column of its own, and needs no heading. */
    OTHER,
    /** A heading that is not known. */
    UNKNOWN;

    /** As it is written, such as: deadline. */
    public String written() {
        return name().toLowerCase(Locale.ROOT);
    }
}
