package org.plumbline.report.past;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/** Whole months from the first to the last. */
public record Period(YearMonth from, YearMonth to) {

    private static final int YEAR = 12;
    private static final int QUARTER = 3;

    public static Period month(YearMonth month) {
        return new Period(month, month);
    }

    public static Period quarter(YearMonth last) {
        return ending(last, QUARTER);
    }

    public static Period year(YearMonth last) {
        return ending(last, YEAR);
    }

    /** So many months up to the last. */
    public static Period ending(YearMonth last, int months) {
        return new Period(last.minusMonths(months - 1L), last);
    }

    /** The same months a year ago. */
    Period yearBefore() {
        return new Period(from.minusYears(1), to.minusYears(1));
    }

    public boolean contains(YearMonth month) {
        return !month.isBefore(from) && !month.isAfter(to);
    }

    /** Every month, in order. */
    public List<YearMonth> months() {
        return Stream.iterate(from, month -> !month.isAfter(to), month -> month.plusMonths(1))
                .toList();
    }
}
