package org.plumbline.drift.oversight;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.casefile.contract.CaseEvent;
import org.plumbline.drift.ground.Grounds;
import org.plumbline.drift.ground.Phrases;
import org.plumbline.finding.EventRef;

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
        return Phrases.refs(before, after);
    }

    @Override
    public String words() {
        return "Nothing from " + Phrases.date(from) + " to " + Phrases.date(to) + ", " + Phrases.days(getDays())
                + (atRisk ? ", and a protection plan or an enquiry was open at the end of it." : ".");
    }
}
