package org.plumbline.drift.frontdoor;

import org.plumbline.rulebook.Parameters;

/** The limits of the front-door patterns. Days are calendar days unless named working days. */
public record FrontDoorLimits(
        int assessmentWorkingDays,
        int startLagWorkingDays,
        int reReferralDays,
        int reReferrals,
        int manyReReferrals,
        int soonAfterClosingDays,
        int assessmentMonths,
        int changeWorkingDays) {

    /** Reads them from the pack. */
    public static FrontDoorLimits of(Parameters pack) {
        return new FrontDoorLimits(
                pack.whole("drift.DD-01.assessment"),
                pack.whole("drift.DD-01.start-lag"),
                pack.whole("drift.DD-05.window"),
                pack.whole("drift.DD-05.re-referrals"),
                pack.whole("drift.DD-05.many-re-referrals"),
                pack.whole("drift.DD-05.soon-after-closing"),
                pack.whole("drift.DD-32.assessment-age"),
                pack.whole("drift.DD-32.change"));
    }
}
