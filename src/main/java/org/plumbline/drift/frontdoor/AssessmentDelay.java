package org.plumbline.drift.frontdoor;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.calendar.WorkingDays;
import org.plumbline.casefile.contract.CaseEvent;
import org.plumbline.drift.ground.Grounds;
import org.plumbline.drift.ground.Phrases;
import org.plumbline.finding.EventRef;

/**
 * How long the latest referral that an assessment should follow has waited. All lengths are working days.
 *
 * @param start absent while the assessment has not begun
 * @param authorised absent while it is not finished
 * @param end the authorisation, or the last day on which it was owed
 */
public record AssessmentDelay(
        FrontDoorLimits limits,
        CaseEvent referral,
        @Nullable CaseEvent start,
        @Nullable CaseEvent authorised,
        LocalDate end,
        WorkingDays calendar)
        implements Grounds {

    /** Whether the assessment has begun. */
    public boolean isStarted() {
        return start != null;
    }

    /** From the referral to the end. */
    public long getSinceReferral() {
        return calendar.between(referral.date(), end);
    }

    /** From the start of the assessment to the end, 0 when it has not begun. */
    public long getSinceStart() {
        return start == null ? 0 : calendar.between(start.date(), end);
    }

    /** From the referral to the start of the assessment. */
    public long getStartLag() {
        return calendar.between(referral.date(), start == null ? end : start.date());
    }

    /** The first day on which the referral had waited longer. */
    public LocalDate waitedLongerThan(int workingDays) {
        return calendar.add(referral.date(), workingDays + 1);
    }

    @Override
    public List<EventRef> evidence() {
        return Phrases.refs(referral, start, authorised);
    }

    @Override
    public String words() {
        String whole = "The referral of " + Phrases.date(referral.date()) + " has waited "
                + Phrases.workingDays(getSinceReferral()) + " up to " + Phrases.date(end);
        if (start == null) {
            return whole + " and no assessment has been started.";
        }
        return whole + "; the assessment, started on " + Phrases.date(start.date()) + " after "
                + Phrases.workingDays(getStartLag()) + ", counts only " + getSinceStart() + ".";
    }
}
