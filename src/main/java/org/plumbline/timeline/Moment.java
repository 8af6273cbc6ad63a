package org.plumbline.timeline;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;
import org.plumbline.calendar.EnglishDates;

/**
 * Moments for clocks that run in hours and give the benefit of the doubt. A step of which the time is not known began at the
 * end of its day, or was done at the beginning of it.
 */
public final class Moment {

    private static final LocalTime DAY_END = LocalTime.of(23, 59);

    private Moment() {}

    /**
     * The beginning of a clock. Hours pass as they do in England, where two days of the year have one less or more; without
     * a time only whole days are counted.
     */
    public static ZonedDateTime start(LocalDate day, @Nullable LocalTime time) {
        return time == null ? day.atTime(DAY_END).atZone(ZoneOffset.UTC) : day.atTime(time).atZone(EnglishDates.ZONE);
    }

    /** What stopped a clock, in the hours in which it runs. */
    public static ZonedDateTime stop(LocalDate day, @Nullable LocalTime time, ZonedDateTime start) {
        return day.atTime(time == null ? LocalTime.MIDNIGHT : time).atZone(start.getZone());
    }
}
