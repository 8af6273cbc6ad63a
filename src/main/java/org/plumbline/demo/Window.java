package org.plumbline.demo;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.plumbline.casefile.cover.FormerLists;

/** What an extract of a day shows: what had happened by then, and of what is over the last six months. */
record Window(LocalDate asOf) {

    private static final int YEAR = 12;

    boolean knows(LocalDate day) {
        return !day.isAfter(asOf);
    }

    boolean isOpen(@Nullable LocalDate ended) {
        return ended == null || ended.isAfter(asOf);
    }

    /** Whether the day lies in the six months before. */
    boolean isRecent(@Nullable LocalDate day) {
        return day != null && knows(day) && day.isAfter(asOf.minusMonths(FormerLists.MONTHS_SHOWN));
    }

    /** Whether it is going on, or ended in the six months before. */
    boolean covers(LocalDate start, @Nullable LocalDate ended) {
        return knows(start) && (isOpen(ended) || isRecent(ended));
    }

    /** The day if it had come by then. */
    @Nullable
    LocalDate ifKnown(@Nullable LocalDate day) {
        return day != null && knows(day) ? day : null;
    }

    /** The day on which to look up who held a case that ended then or goes on. */
    LocalDate atEnd(@Nullable LocalDate ended) {
        return ended == null || ended.isAfter(asOf) ? asOf : ended;
    }

    @Nullable
    LocalDate latest(Collection<LocalDate> days) {
        return days.stream().filter(this::knows).max(Comparator.naturalOrder()).orElse(null);
    }

    /** How many of the days lie in the year before the latest of them, which is not counted. */
    int inYearBeforeLatest(Collection<LocalDate> days) {
        LocalDate latest = latest(days);
        return latest == null ? 0 : inYearBefore(days, latest);
    }

    /** How many of the days lie in the year before the day. */
    int inYearBefore(Collection<LocalDate> days, LocalDate before) {
        LocalDate first = before.minusMonths(YEAR);
        return (int) days.stream()
                .filter(day -> day.isBefore(before) && !day.isBefore(first))
                .count();
    }
}
