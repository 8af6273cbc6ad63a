package org.plumbline.calendar;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.Collection;
import java.util.HashSet;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/**
 * Counts working days: Monday to Friday without the bank holidays of England and Wales, and without the days that a
 * council adds (domain.md 0.3). Immutable and thread safe.
 *
 * <p>Every count is a difference of two entries of a table made once, because the nightly sweep asks millions of times.
 * The table covers 1970 to 2100; dates outside it are refused.
 */
public final class WorkingDays {

    private static final LocalDate FIRST = LocalDate.of(1970, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2100, 12, 31);
    private static final String LIBRARY = "jollyday 2.19.0 gb/eng";

    private final Set<LocalDate> holidays;
    private final Set<LocalDate> extra;
    /** Working days from the first day of the table up to and including the day of the index. */
    private final int[] upTo;
    /** The date of the n-th working day, as days after the first day of the table; index 0 is not used. */
    private final int[] nth;

    private WorkingDays(Set<LocalDate> holidays, Set<LocalDate> extra) {
        this.holidays = holidays;
        this.extra = extra;
        int days = index(LAST) + 1;
        upTo = new int[days];
        int[] dates = new int[days + 1];
        int count = 0;
        for (int i = 0; i < days; i++) {
            LocalDate day = FIRST.plusDays(i);
            if (isWeekday(day) && !holidays.contains(day) && !extra.contains(day)) {
                dates[++count] = i;
            }
            upTo[i] = count;
        }
        nth = java.util.Arrays.copyOf(dates, count + 1);
    }

    /** The calendar of England and Wales. Takes about 50 ms: keep the object. */
    public static WorkingDays englandAndWales() {
        HolidayManager manager = HolidayManager.getInstance(ManagerParameters.create("gb", new Properties()));
        Set<LocalDate> holidays = new HashSet<>();
        for (int year = FIRST.getYear(); year <= LAST.getYear(); year++) {
            manager.getHolidays(Year.of(year), "eng").forEach(holiday -> holidays.add(holiday.getDate()));
        }
        return new WorkingDays(holidays, Set.of());
    }

    /** The same calendar with further days on which nobody works, such as a council's closure between the years. */
    public WorkingDays withExtraHolidays(Collection<LocalDate> days) {
        Set<LocalDate> all = new HashSet<>(extra);
        all.addAll(days);
        return new WorkingDays(holidays, all);
    }

    /** Whether the day is a working day. */
    public boolean isWorkingDay(LocalDate day) {
        int i = index(day);
        return i == 0 ? upTo[0] == 1 : upTo[i] > upTo[i - 1];
    }

    /** WD(a,b): the number of working days after {@code from} up to and including {@code to}; 0 if not later. */
    public long between(LocalDate from, LocalDate to) {
        return to.isAfter(from) ? upTo[index(to)] - upTo[index(from)] : 0;
    }

    /**
     * The n-th working day after the date; the date itself for 0.
     *
     * @throws IllegalArgumentException when n is negative
     */
    public LocalDate add(LocalDate from, int n) {
        if (n < 0) {
            throw new IllegalArgumentException("Working days are added, not taken off (" + n + ")");
        }
        return n == 0 ? from : FIRST.plusDays(nth[upTo[index(from)] + n]);
    }

    /** Names the source of the holidays and the days added, for the record of what a result was worked out with. */
    public String version() {
        return extra.isEmpty() ? LIBRARY : LIBRARY + " with " + new TreeSet<>(extra);
    }

    private static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    private static int index(LocalDate day) {
        if (day.isBefore(FIRST) || day.isAfter(LAST)) {
            throw new IllegalArgumentException("Working days are known from 1970 to 2100 (" + day + ")");
        }
        return (int) (day.toEpochDay() - FIRST.toEpochDay());
    }
}
