package org.plumbline.report.past;

import org.plumbline.statistics.Proportion;

/** What may be said of a percentage and an earlier one. */
public enum ClearChange {
    IMPROVED,
    WORSE,
    NO_CLEAR_CHANGE;

    /** Compares by the intervals, or by what a chart says of the later one. */
    public static ClearChange between(Proportion before, Proportion now, boolean rises, boolean falls) {
        int step = now.exact().compareTo(before.exact());
        boolean apart = now.exactInterval().apartFrom(before.exactInterval());
        if (step > 0 && (apart || rises)) {
            return IMPROVED;
        }
        return step < 0 && (apart || falls) ? WORSE : NO_CLEAR_CHANGE;
    }
}
