package org.plumbline.drift.protection;

import org.plumbline.rulebook.Parameters;

/** The limits of the child-protection patterns. Days are calendar days unless named working days. */
public record ProtectionLimits(
        int someEnquiries,
        int manyEnquiries,
        int manyDiscussions,
        int unseenOnce,
        int unseenTimes,
        int unseenByAnyoneDays,
        int longPlanMonths,
        int veryLongPlanMonths,
        int legalMeetingDays,
        int repeatPlanMonths,
        int repeatSameCategoryMonths) {

    /** Reads them from the pack. */
    public static ProtectionLimits of(Parameters pack) {
        return new ProtectionLimits(
                pack.whole("drift.DD-12.some-enquiries"),
                pack.whole("drift.DD-12.many-enquiries"),
                pack.whole("drift.DD-12.many-discussions"),
                pack.whole("drift.DD-17.medium-times"),
                pack.whole("drift.DD-17.critical-times"),
                pack.whole("drift.DD-17.unseen-by-anyone"),
                pack.whole("drift.DD-20.long"),
                pack.whole("drift.DD-20.very-long"),
                pack.whole("drift.DD-20.legal-meeting"),
                pack.whole("drift.DD-21.repeat"),
                pack.whole("drift.DD-21.repeat-same-category"));
    }
}
