package org.plumbline.report.past;

import java.util.Locale;

/** The blocks of a file of figures in their order. */
public enum FigureBlock {
    HEADLINE,
    GRADES,
    THEMES,
    CASE_TYPES,
    TEAMS,
    TREND,
    FINDINGS,
    EQUITY,
    ACTIONS,
    REAUDITS;

    /** The word in the file. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
