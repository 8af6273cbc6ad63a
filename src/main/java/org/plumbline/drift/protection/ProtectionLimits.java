package org.plumbline.drift.protection;

import org.plumbline.rulebook.Parameters;

/** The limits of the child-protection patterns. Days are calendar days unless named working days. */
public record ProtectionLimits(
        int enquiryDays,
        int enquiries,
        int enquiriesAgain,
        int discussions,
        int criticalTimes,
        int unseenByAnyoneDays,
        int age,
        int visits,
        int visitsAgain,
        int longPlanMonths,
        int veryLongPlanMonths,
        int legalMeetingDays,
        int repeatPlanMonths,
        int repeatSameCategoryMonths,
        int undatedPlans) {

    /** Reads them from the pack. */
    public static ProtectionLimits of(Parameters pack) {
        return new ProtectionLimits(
                pack.whole("drift.DD-12.window"),
                pack.whole("drift.DD-12.enquiries"),
                pack.whole("drift.DD-12.enquiries-again"),
                pack.whole("drift.DD-12.discussions"),
                pack.whole("drift.DD-17.critical-times"),
                pack.whole("drift.DD-17.unseen-by-anyone"),
                pack.whole("drift.DD-18.age"),
                pack.whole("drift.DD-18.not-alone"),
                pack.whole("drift.DD-18.not-alone-again"),
                pack.whole("drift.DD-20.long"),
                pack.whole("drift.DD-20.very-long"),
                pack.whole("drift.DD-20.legal-meeting"),
                pack.whole("drift.DD-21.repeat"),
                pack.whole("drift.DD-21.repeat-same-category"),
                pack.whole("drift.DD-21.undated"));
    }
}
