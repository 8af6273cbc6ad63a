package org.plumbline.drift.followup;

import org.plumbline.rulebook.Parameters;

/**
 * The limits of the patterns of directions, challenges and audit actions. Days are calendar days unless named working
 * days.
 *
 * @param answeredDays how long an answered challenge is looked at
 * @param againDays how soon the same challenge counts as raised again
 * @param immediateWorkingDays how long an action that was to be done at once may be overdue
 */
public record FollowUpLimits(
        int timesCarried,
        int supervisionsOpen,
        int answeredDays,
        int unansweredWorkingDays,
        int longUnansweredWorkingDays,
        int againDays,
        int overdueWorkingDays,
        int longOverdueWorkingDays,
        int immediateWorkingDays) {

    /** Reads them from the pack. */
    public static FollowUpLimits of(Parameters pack) {
        return new FollowUpLimits(
                pack.whole("drift.DD-27.carried"),
                pack.whole("drift.DD-27.supervisions"),
                pack.whole("drift.DD-30.window"),
                pack.whole("drift.DD-30.unanswered"),
                pack.whole("drift.DD-30.long-unanswered"),
                pack.whole("drift.DD-30.again"),
                pack.whole("drift.DD-31.overdue"),
                pack.whole("drift.DD-31.long-overdue"),
                pack.whole("drift.DD-31.immediate"));
    }
}
