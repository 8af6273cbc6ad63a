package org.plumbline.drift.court;

import org.plumbline.rulebook.Parameters;

/** The limits of the patterns on the way to court. Days are calendar days unless named working days. */
public record CourtLimits(
        int unreviewedDays,
        int beforeCourtDays,
        int applicationWorkingDays,
        int longPlanMonths,
        int severalPlans,
        int legalMeetingDays) {

    /** Reads them from the pack. */
    public static CourtLimits of(Parameters pack) {
        return new CourtLimits(
                pack.whole("drift.DD-37.review"),
                pack.whole("drift.DD-37.long"),
                pack.whole("drift.DD-38.issue"),
                pack.whole("drift.DD-39.long-plan"),
                pack.whole("drift.DD-39.plans"),
                pack.whole("drift.DD-39.legal-meeting"));
    }
}
