package org.plumbline.drift.allocation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.calendar.WorkingDays;
import org.plumbline.casefile.contract.CaseEvent;
import org.plumbline.drift.ground.Grounds;
import org.plumbline.drift.ground.Phrases;
import org.plumbline.finding.EventRef;

/**
 * A time in which an open child had no qualified social worker as case holder.
 *
 * @param from the first day without
 * @param until the day on which the next one began, or the last day judged
 * @param next the next qualified case holder, absent when there is none yet
 * @param danger the start of an enquiry, protection plan or care that was open in that time, absent when none was
 * @param leadDoes whether a lead practitioner who is no social worker would have done
 * @param shownBy events that show it, none where nothing was ever recorded
 */
public record Unallocated(
        AllocationLimits limits,
        LocalDate from,
        LocalDate until,
        @Nullable CaseEvent next,
        @Nullable CaseEvent danger,
        boolean leadDoes,
        List<EventRef> shownBy,
        WorkingDays calendar)
        implements Grounds {

    /** Working days without. */
    public long getWorkingDays() {
        return calendar.between(from, until);
    }

    /** Whether an enquiry, a protection plan or care was open in that time. */
    public boolean isInDanger() {
        return danger != null;
    }

    /** The first day on which it had lasted longer. */
    public LocalDate longerThan(int workingDays) {
        return calendar.add(from, workingDays + 1);
    }

    /** The first day on which it had lasted longer and the enquiry, plan or care had begun. */
    public LocalDate longerInDanger(int workingDays) {
        LocalDate longer = longerThan(workingDays);
        return danger != null && danger.date().isAfter(longer) ? danger.date() : longer;
    }

    @Override
    public List<EventRef> evidence() {
        return shownBy;
    }

    @Override
    public boolean restsOnAbsence() {
        return true;
    }

    @Override
    public String words() {
        return "From " + Phrases.date(from) + " to " + Phrases.date(until) + ", "
                + Phrases.workingDays(getWorkingDays())
                + (leadDoes
                        ? ", neither a social worker nor a lead practitioner held the case"
                        : ", no qualified social worker held the case")
                + (danger == null ? "." : ", while an enquiry, a protection plan or care was open.");
    }
}
