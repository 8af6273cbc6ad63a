package org.plumbline.drift.facts;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.casefile.CaseEvent;
import org.plumbline.drift.EventRef;

/**
 * A time in which no manager recorded any thought about the child.
 *
 * @param before what was recorded last before it, or else something that shows the case; absent when there is nothing
 * @param after what was recorded next, absent when nothing was
 * @param atRisk whether a child protection plan or an enquiry was open on its last day
 */
public record OversightGap(
        OversightLimits limits,
        @Nullable CaseEvent before,
        @Nullable CaseEvent after,
        LocalDate from,
        LocalDate to,
        boolean atRisk)
        implements Grounds {

    /** How long it lasted, in days. */
    public long getDays() {
        return ChronoUnit.DAYS.between(from, to);
    }

    /** The first day on which it had lasted longer. */
    public LocalDate lastedLongerThan(int days) {
        return from.plusDays(days + 1L);
    }

    @Override
    public boolean restsOnAbsence() {
        return true;
    }

    @Override
    public List<EventRef> evidence() {
        return Words.refs(before, after);
    }

    @Override
    public String words() {
        return "Nothing from " + Words.date(from) + " to " + Words.date(to) + ", " + Words.days(getDays())
                + (atRisk ? ", and a protection plan or an enquiry was open at the end of it." : ".");
    }
}
