package org.plumbline.drift.oversight;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.calendar.WorkingDays;
import org.plumbline.casefile.contract.CaseEvent;
import org.plumbline.drift.ground.Grounds;
import org.plumbline.drift.ground.Phrases;
import org.plumbline.finding.EventRef;

/**
 * How old the chronology of the case is.
 *
 * @param last the latest update, absent when there never was one
 * @param shown something that shows the case where there is no update; absent when there is nothing
 * @param opened the first day of the case
 * @param end the as-of date, or the closing when it came earlier
 */
public record Chronology(
        OversightLimits limits,
        @Nullable CaseEvent last,
        @Nullable CaseEvent shown,
        LocalDate opened,
        LocalDate end,
        WorkingDays calendar)
        implements Grounds {

    /** Whether there never was one. */
    public boolean isNever() {
        return last == null;
    }

    /** Days since the latest update, 0 when there never was one. */
    public long getDays() {
        return last == null ? 0 : ChronoUnit.DAYS.between(last.date(), end);
    }

    /** Working days since the case was opened. */
    public long getWorkingDaysOpen() {
        return calendar.between(opened, end);
    }

    /** The first day on which the latest update was older. */
    public LocalDate olderThan(int days) {
        return (last == null ? opened : last.date()).plusDays(days + 1L);
    }

    /** The first day on which the case had been open longer. */
    public LocalDate openLongerThan(int workingDays) {
        return calendar.add(opened, workingDays + 1);
    }

    @Override
    public boolean restsOnAbsence() {
        return last == null;
    }

    @Override
    public List<EventRef> evidence() {
        return Phrases.refs(last, shown);
    }

    @Override
    public String words() {
        return last == null
                ? "The case has been open since " + Phrases.date(opened) + ", "
                        + Phrases.workingDays(getWorkingDaysOpen()) + ", and no chronology is recorded."
                : "The chronology was last brought up to date on " + Phrases.date(last.date()) + ", "
                        + Phrases.days(getDays()) + " before " + Phrases.date(end) + ".";
    }
}
