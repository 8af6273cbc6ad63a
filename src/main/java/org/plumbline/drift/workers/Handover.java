package org.plumbline.drift.workers;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.calendar.WorkingDays;
import org.plumbline.casefile.contract.CaseEvent;
import org.plumbline.drift.ground.Grounds;
import org.plumbline.drift.ground.Phrases;
import org.plumbline.finding.EventRef;

/**
 * A case that came to a new worker.
 *
 * @param visitDue the last day on which a visit is in time
 * @param visit the first visit since in which the child was seen, absent when there was none
 * @param supervision the first supervision of the case since, absent when there was none
 * @param closing the day on which the case closed, absent while it is open
 */
public record Handover(
        WorkerLimits limits,
        CaseEvent allocation,
        LocalDate visitDue,
        @Nullable CaseEvent visit,
        @Nullable CaseEvent supervision,
        LocalDate asOf,
        @Nullable LocalDate closing,
        WorkingDays calendar)
        implements Grounds {

    /** Whether neither a visit nor a supervision has come yet. */
    public boolean isPending() {
        return visit == null && supervision == null;
    }

    /** Whether the child was seen by the day by which the visit was due. */
    public boolean isSeenInTime() {
        return visit != null && !visit.date().isAfter(visitDue);
    }

    /** Whether the case was talked over in supervision within so many working days. */
    public boolean supervisedWithin(int workingDays) {
        return supervision != null && !supervision.date().isAfter(due(workingDays));
    }

    private LocalDate due(int workingDays) {
        return calendar.add(allocation.date(), workingDays);
    }

    /**
     * Whether the time for the visit and for a supervision within so many working days has run out, or the case has
     * closed so that neither can come.
     */
    public boolean timeUp(int workingDays) {
        return !timeUpOn(workingDays).isAfter(asOf);
    }

    /** The first day on which that was so. */
    public LocalDate timeUpOn(int workingDays) {
        LocalDate due = due(workingDays);
        LocalDate runOut = (due.isAfter(visitDue) ? due : visitDue).plusDays(1);
        return closing != null && closing.isBefore(runOut) ? closing : runOut;
    }

    @Override
    public List<EventRef> evidence() {
        return Phrases.refs(allocation, visit);
    }

    @Override
    public String words() {
        return "The worker took over on " + Phrases.date(allocation.date()) + "; "
                + (visit == null
                        ? "no visit followed in which the child was seen"
                        : "the child was first seen on " + Phrases.date(visit.date()))
                + ", "
                + (supervision == null
                        ? "nor a supervision."
                        : "and the first supervision was on " + Phrases.date(supervision.date()) + ".");
    }
}
