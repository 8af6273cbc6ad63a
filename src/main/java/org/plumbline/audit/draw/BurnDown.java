package org.plumbline.audit.draw;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plumbline.audit.form.RoundAuditRow;
import org.plumbline.audit.round.AuditProcess;
import org.plumbline.calendar.EnglishDates;
import org.plumbline.calendar.WorkingDays;

/**
 * How the audits of a census become fewer.
 *
 * @param all audits of the census
 * @param days working days from the day on which the audits were given out up to today
 * @param paceDays working days that the pace is measured over; 0 on the first day
 * @param paceDone audits signed off in them
 * @param needed audits to be signed off each working day from now for all to be done in time; absent when none is left
 *     or the due day has come
 * @param finish when the last audit was signed off, or will be at this pace; absent where there is no pace
 * @param due day by which the audits are to be signed off
 * @param reportOn day on which the report is due
 */
public record BurnDown(
        int all,
        List<Day> days,
        int paceDays,
        int paceDone,
        @Nullable Double needed,
        @Nullable LocalDate finish,
        LocalDate due,
        LocalDate reportOn) {

    /** A working day with the audits signed off on it, or since the working day before, and those left at its end. */
    public record Day(LocalDate day, int signedOff, int left) {}

    public BurnDown {
        days = List.copyOf(days);
    }

    /** Audits not signed off. */
    public int left() {
        return days.getLast().left();
    }

    /** Whether the last audit will be, or was, signed off too late. */
    public boolean late() {
        return finish != null && finish.isAfter(due);
    }

    /** Audits signed off each working day; absent on the first day and where none was. */
    public @Nullable Double pace() {
        return paceDays == 0 || paceDone == 0 ? null : (double) paceDone / paceDays;
    }

    /** Counts from the audits of the census, of which all are given out from a day. */
    static BurnDown of(
            List<RoundAuditRow> audits, LocalDate from, LocalDate today, AuditProcess process, LocalDate reportOn) {
        WorkingDays calendar = process.calendar();
        List<LocalDate> done = audits.stream()
                .map(RoundAuditRow::submittedAt)
                .filter(Objects::nonNull)
                .map(EnglishDates::dayOf)
                .toList();
        List<Day> days = days(audits.size(), done, from, today, calendar);
        int left = days.getLast().left();
        int paceDays = Math.toIntExact(Math.min(process.paceDays(), calendar.between(from, today)));
        LocalDate since = days.get(Math.max(0, days.size() - 1 - paceDays)).day();
        int paceDone = (int) done.stream().filter(day -> day.isAfter(since)).count();
        LocalDate due = process.censusDue(reportOn);
        long daysLeft = calendar.between(today, due);
        return new BurnDown(
                audits.size(),
                days,
                paceDays,
                paceDone,
                left == 0 || daysLeft == 0 ? null : (double) left / daysLeft,
                finish(left, done, today, paceDays, paceDone, calendar),
                due,
                reportOn);
    }

    private static List<Day> days(
            int all, List<LocalDate> done, LocalDate from, LocalDate today, WorkingDays calendar) {
        List<Day> days = new ArrayList<>();
        int before = all;
        for (LocalDate day = from; !day.isAfter(today); day = calendar.add(day, 1)) {
            LocalDate end = calendar.add(day, 1).isAfter(today) ? today : day;
            int left =
                    all - (int) done.stream().filter(one -> !one.isAfter(end)).count();
            days.add(new Day(day, before - left, left));
            before = left;
        }
        return days;
    }

    private static @Nullable LocalDate finish(
            int left, List<LocalDate> done, LocalDate today, int paceDays, int paceDone, WorkingDays calendar) {
        if (left == 0) {
            return done.stream().max(Comparator.naturalOrder()).orElse(null);
        }
        return paceDays == 0 || paceDone == 0 ? null : calendar.add(today, Math.ceilDiv(left * paceDays, paceDone));
    }
}
