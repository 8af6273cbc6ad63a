package org.plumbline.drift.oversight;

import org.plumbline.rulebook.Parameters;

/**
 * The limits of the patterns of oversight and recording, and how far back they look. Days are calendar days unless named
 * working days.
 *
 * @param periodMonths the period in which gaps of oversight are looked for
 * @param supervisionMonths how many whole months of supervision are looked at
 * @param fewestMonths with fewer whole months nothing can be said of supervision
 * @param everyDays how often the case is to be discussed in supervision
 * @param meetingDays how long ago a meeting that needs a chronology may lie
 * @param visits how many of the latest visits are looked at
 */
public record OversightLimits(
        int periodMonths,
        int silentDays,
        int longSilentDays,
        int supervisionMonths,
        int fewestMonths,
        int monthsMissed,
        int monthsMissedAgain,
        int everyDays,
        int oldChronologyDays,
        int withoutChronologyWorkingDays,
        int meetingDays,
        int preparedDays,
        int visits,
        int lateVisits,
        int manyLateVisits) {

    private static final int LONGEST_MONTH = 31;

    /** Within how many calendar months one supervision is enough. */
    int monthsForOne() {
        return Math.ceilDiv(everyDays, LONGEST_MONTH);
    }

    /** Reads them from the pack. */
    public static OversightLimits of(Parameters pack) {
        return new OversightLimits(
                pack.whole("drift.DD-25.period"),
                pack.whole("drift.DD-25.silent"),
                pack.whole("drift.DD-25.long-silent"),
                pack.whole("drift.DD-26.months"),
                pack.whole("drift.DD-26.fewest-months"),
                pack.whole("drift.DD-26.months-missed"),
                pack.whole("drift.DD-26.months-missed-again"),
                pack.whole("drift.DD-26.every"),
                pack.whole("drift.DD-33.old"),
                pack.whole("drift.DD-33.without"),
                pack.whole("drift.DD-33.window"),
                pack.whole("drift.DD-33.prepared"),
                pack.whole("drift.DD-34.visits"),
                pack.whole("drift.DD-34.late"),
                pack.whole("drift.DD-34.often-late"));
    }
}
