package org.plumbline.drift.care;

import org.plumbline.rulebook.Parameters;

/** The limits of the patterns of looked-after children. Days are calendar days unless named working days. */
public record CareLimits(
        int undecidedDays,
        int unplannedDays,
        int reviewsWithoutPlan,
        int careMonthsWithoutPlan,
        int manyPlacements,
        int meetingWorkingDays,
        int someMissedInterviews,
        int manyMissedInterviews) {

    /** Reads them from the pack. */
    public static CareLimits of(Parameters pack) {
        return new CareLimits(
                pack.whole("drift.DD-35.undecided"),
                pack.whole("drift.DD-35.unplanned"),
                pack.whole("drift.DD-35.reviews"),
                pack.whole("drift.DD-36.care-months"),
                pack.whole("drift.DD-40.placements"),
                pack.whole("drift.DD-40.meeting"),
                pack.whole("drift.DD-41.some"),
                pack.whole("drift.DD-41.many"));
    }
}
