package org.plumbline.drift.followup;

import org.plumbline.rulebook.Parameters;

/** The limits of the patterns of workers, directions and challenges. Days are calendar days unless named working days. */
public record FollowUpLimits(
        int timesCarried,
        int supervisionsOpen,
        int someHolders,
        int manyHolders,
        int handoverWorkingDays,
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
                pack.whole("drift.DD-28.some"),
                pack.whole("drift.DD-28.many"),
                pack.whole("drift.DD-29.supervision"),
                pack.whole("drift.DD-30.some"),
                pack.whole("drift.DD-30.long"),
                pack.whole("drift.DD-30.again"),
                pack.whole("drift.DD-31.some"),
                pack.whole("drift.DD-31.long"),
                pack.whole("drift.DD-31.immediate"));
    }
}
