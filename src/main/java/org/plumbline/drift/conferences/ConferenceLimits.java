package org.plumbline.drift.conferences;

import org.plumbline.rulebook.Parameters;

/** The limits of the patterns of strategy discussions and conferences. Days are calendar days unless named working days. */
public record ConferenceLimits(
        int discussionWorkingDays,
        int manyUndecided,
        int undecidedDays,
        int somePostponements,
        int manyPostponements,
        int someMinutes,
        int manyMinutes) {

    /** Reads them from the pack. */
    public static ConferenceLimits of(Parameters pack) {
        return new ConferenceLimits(
                pack.whole("drift.DD-10.discussion"),
                pack.whole("drift.DD-11.many"),
                pack.whole("drift.DD-11.window"),
                pack.whole("drift.DD-14.some"),
                pack.whole("drift.DD-14.many"),
                pack.whole("drift.DD-15.some"),
                pack.whole("drift.DD-15.many"));
    }
}
