package org.plumbline.drift.protection;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.casefile.contract.CaseEvent;
import org.plumbline.drift.ground.Grounds;
import org.plumbline.drift.ground.Phrases;
import org.plumbline.finding.EventRef;

/**
 * How long the open child protection plan has lasted.
 *
 * @param legalMeeting the last legal planning meeting, absent when there was none or the data cannot show it
 */
public record PlanAge(
        ProtectionLimits limits, CaseEvent plan, @Nullable CaseEvent legalMeeting, LocalDate asOf) implements Grounds {

    /** Whether it is open longer than so many months. */
    public boolean longerThan(int months) {
        return asOf.isAfter(plan.date().plusMonths(months));
    }

    /** Whether it is open for at least so many months. */
    public boolean atLeast(int months) {
        return !asOf.isBefore(dayOf(months));
    }

    /** The day on which so many months were reached. */
    public LocalDate dayOf(int months) {
        return plan.date().plusMonths(months);
    }

    /** Whether a legal planning meeting was held within so many days. */
    public boolean legalMeetingWithin(int days) {
        return legalMeeting != null && legalMeeting.date().isAfter(asOf.minusDays(days));
    }

    /** The first day on which it was open longer and no meeting had been held within so many days. */
    public LocalDate unexamined(int months, int days) {
        LocalDate longer = dayOf(months).plusDays(1);
        LocalDate stale = legalMeeting == null ? longer : legalMeeting.date().plusDays(days);
        return stale.isAfter(longer) ? stale : longer;
    }

    @Override
    public List<EventRef> evidence() {
        return Phrases.refs(plan, legalMeeting);
    }

    @Override
    public String words() {
        return "The plan started on " + Phrases.date(plan.date()) + ", "
                + Phrases.count(ChronoUnit.MONTHS.between(plan.date(), asOf), "month") + " before " + Phrases.date(asOf)
                + (legalMeeting == null
                        ? "; no legal planning meeting is known."
                        : "; the last legal planning meeting was on " + Phrases.date(legalMeeting.date()) + ".");
    }
}
