package org.plumbline.drift.oversight;

import org.plumbline.rulebook.Parameters;

/** The limits of the patterns of oversight and recording. Days are calendar days unless named working days. */
public record OversightLimits(
        int silentDays,
        int longSilentDays,
        int someMonthsMissed,
        int manyMonthsMissed,
        int oldChronologyDays,
        int withoutChronologyWorkingDays,
        int preparedDays,
        int someLateRecords,
        int manyLateRecords) {

    /** Reads them from the pack. */
    public static OversightLimits of(Parameters pack) {
        return new OversightLimits(
                pack.whole("drift.DD-25.some"),
                pack.whole("drift.DD-25.long"),
                pack.whole("drift.DD-26.some"),
                pack.whole("drift.DD-26.many"),
                pack.whole("drift.DD-33.old"),
                pack.whole("drift.DD-33.without"),
                pack.whole("drift.DD-33.prepared"),
                pack.whole("drift.DD-34.some"),
                pack.whole("drift.DD-34.many"));
    }
}
