package org.plumbline.drift.care;

import org.plumbline.rulebook.Parameters;

/**
 * The limits of the patterns of looked-after children. Days are calendar days unless named working days.
 *
 * @param placementDays how far back placements count
 * @param missingDays how far back returns from going missing count
 * @param interviewHours how soon after the return an interview is in time
 * @param offerWorkingDays after how long an interview that nobody recorded counts as never offered
 */
public record CareLimits(
        int undecidedDays,
        int unplannedDays,
        int reviewsWithoutPlan,
        int careMonthsWithoutPlan,
        int placementDays,
        int placements,
        int meetingWorkingDays,
        int missingDays,
        int interviewHours,
        int offerWorkingDays,
        int interviewsMissed,
        int interviewsMissedAgain) {

    /** Reads them from the pack. */
    public static CareLimits of(Parameters pack) {
        return new CareLimits(
                pack.whole("drift.DD-35.undecided"),
                pack.whole("drift.DD-35.unplanned"),
                pack.whole("drift.DD-35.reviews"),
                pack.whole("drift.DD-36.care-months"),
                pack.whole("drift.DD-40.window"),
                pack.whole("drift.DD-40.placements"),
                pack.whole("drift.DD-40.meeting"),
                pack.whole("drift.DD-41.window"),
                pack.whole("drift.DD-41.interview"),
                pack.whole("drift.DD-41.offer"),
                pack.whole("drift.DD-41.interviews-missed"),
                pack.whole("drift.DD-41.interviews-missed-again"));
    }
}
