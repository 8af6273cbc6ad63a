package org.plumbline.calendar;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Counts working days: Monday to Friday without the bank holidays of England and Wales, and without the days that a
 * council adds. Immutable and thread safe.
 *
 * <p>Every count is a difference of two entries of a table, because the nightly sweep asks millions of times. The table is
 * made when it is first asked, so that no start waits for the bank holidays of 130 years. It covers 1970 to 2100; dates
 * outside it are refused.
 */
public final class WorkingDays {

    private static final LocalDate FIRST = LocalDate.of(1970, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2100, 12, 31);
    private static final String LIBRARY = "jollyday 2.19.0 gb/eng, and 1999 and 2002 as proclaimed";

    private final Set<LocalDate> extra;
    private volatile @Nullable Table made;

    private WorkingDays(Set<LocalDate> extra) {
        this.extra = extra;
    }

    /** The calendar of England and Wales. Its first answer takes about 50 ms: keep the object. */
    public static WorkingDays englandAndWales() {
        return new WorkingDays(Set.of());
    }

    /** The same calendar with further days on which nobody works, such as a council's closure between the years. */
    public WorkingDays withExtraHolidays(Collection<LocalDate> days) {
        Set<LocalDate> all = new HashSet<>(extra);
        all.addAll(days);
        return new WorkingDays(all);
    }

    /** Whether the day is a working day. */
    public boolean isWorkingDay(LocalDate day) {
        return table().isWorkingDay(index(day));
    }

    /** WD(a,b): the number of working days after {@code from} up to and including {@code to}; 0 if not later. */
    public long between(LocalDate from, LocalDate to) {
        int[] upTo = table().upTo();
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
        Table table = table();
        return n == 0 ? from : FIRST.plusDays(table.nth()[table.upTo()[index(from)] + n]);
    }

    /** The latest day from which at least n working days have passed on the date; the date itself for 0. */
    public LocalDate latestBefore(LocalDate to, int n) {
        LocalDate day = to;
        while (between(day, to) < n) {
            day = day.minusDays(1);
        }
        return day;
    }

    /** Names the source of the holidays and the days added, for the record of what a result was worked out with. */
    public String version() {
        return extra.isEmpty() ? LIBRARY : LIBRARY + " with " + new TreeSet<>(extra);
    }

    private Table table() {
        Table table = made;
        if (table == null) {
            table = Table.of(BankHolidays.DAYS, extra);
            made = table;
        }
        return table;
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

    /**
     * The counts.
     *
     * @param upTo working days from the first day of the table up to and including the day of the index
     * @param nth the date of the n-th working day, as days after the first day of the table; index 0 is not used
     */
    private record Table(int[] upTo, int[] nth) {

        static Table of(Set<LocalDate> holidays, Set<LocalDate> extra) {
            int days = index(LAST) + 1;
            int[] upTo = new int[days];
            int[] dates = new int[days + 1];
            int count = 0;
            for (int i = 0; i < days; i++) {
                LocalDate day = FIRST.plusDays(i);
                if (isWeekday(day) && !holidays.contains(day) && !extra.contains(day)) {
                    dates[++count] = i;
                }
                upTo[i] = count;
            }
            return new Table(upTo, Arrays.copyOf(dates, count + 1));
        }

        boolean isWorkingDay(int index) {
            return index == 0 ? upTo[0] == 1 : upTo[index] > upTo[index - 1];
        }
    }

    /** Read from the library once, when the first table is made. */
    private static final class BankHolidays {

        /** The spring holiday of 2002, which the library leaves where it was. */
        private static final LocalDate MOVED = LocalDate.of(2002, 5, 27);

        /** For the millennium, for the golden jubilee, and the day to which the spring holiday was moved beside it. */
        private static final List<LocalDate> PROCLAIMED =
                List.of(LocalDate.of(1999, 12, 31), LocalDate.of(2002, 6, 3), LocalDate.of(2002, 6, 4));

        static final Set<LocalDate> DAYS = read();

        private static Set<LocalDate> read() {
            HolidayManager manager = HolidayManager.getInstance(ManagerParameters.create("gb", new Properties()));
            Set<LocalDate> holidays = new HashSet<>();
            for (int year = FIRST.getYear(); year <= LAST.getYear(); year++) {
                manager.getHolidays(Year.of(year), "eng").forEach(holiday -> holidays.add(holiday.getDate()));
            }
            holidays.remove(MOVED);
            holidays.addAll(PROCLAIMED);
            return holidays;
        }
    }
}
