package org.plumbline.drift.conferences;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.casefile.contract.CaseEvent;
import org.plumbline.drift.ground.Grounds;
import org.plumbline.drift.ground.Phrases;
import org.plumbline.finding.EventRef;

/**
 * One conference that was put off.
 *
 * @param postponements in date order, never none
 * @param held the conference when it was held, absent while it is pending
 * @param missed the last day on which it would have been in time, absent where it was or still is in time
 */
public record PostponedConference(
        ConferenceLimits limits,
        List<CaseEvent> postponements,
        @Nullable CaseEvent held,
        @Nullable LocalDate missed) implements Grounds {

    /** How often it was put off. */
    public int getTimes() {
        return postponements.size();
    }

    /** Whether it is out of time. */
    public boolean isLate() {
        return missed != null;
    }

    /** The day on which it was put off for the n-th time. */
    public LocalDate dayOf(int n) {
        return postponements.get(n - 1).date();
    }

    /** The first day on which it had been put off so often and was out of time. */
    public LocalDate lateFrom(int n) {
        LocalDate day = dayOf(n);
        return missed != null && !missed.isBefore(day) ? missed.plusDays(1) : day;
    }

    @Override
    public List<EventRef> evidence() {
        return Stream.concat(Phrases.refs(postponements).stream(), Phrases.refs(held).stream())
                .toList();
    }

    @Override
    public String words() {
        return "The conference was put off " + Phrases.count(postponements.size(), "time") + ", last on "
                + Phrases.date(postponements.getLast().date())
                + (held == null ? ", and has not been held" : ", and was held on " + Phrases.date(held.date()))
                + (missed == null ? "." : "; it was due by " + Phrases.date(missed) + ".");
    }
}
