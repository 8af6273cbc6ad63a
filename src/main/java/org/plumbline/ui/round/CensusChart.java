package org.plumbline.ui.round;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.plumbline.audit.BurnDown;
import org.plumbline.report.Chart;

/** Draws what is left of a census, with the way to its due day and the way at the present pace. */
final class CensusChart {

    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM", Locale.UK);

    /** Of a finish further away than this, no way is drawn: the rest would be too small to read. */
    private static final int WEEKS_SHOWN = 16;

    private CensusChart() {}

    static Chart.Countdown of(BurnDown census) {
        LocalDate first = census.days().getFirst().day();
        LocalDate today = census.days().getLast().day();
        LocalDate finish = census.finish();
        boolean foreseen = census.left() > 0 && finish != null && finish.isBefore(today.plusWeeks(WEEKS_SHOWN));
        TreeSet<LocalDate> days = new TreeSet<>();
        census.days().forEach(day -> days.add(day.day()));
        LocalDate last = foreseen && finish != null && finish.isAfter(census.due()) ? finish : census.due();
        for (LocalDate day = today.plusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
            if (day.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue()) {
                days.add(day);
            }
        }
        List<@Nullable Double> left = new ArrayList<>();
        List<@Nullable Double> wanted = new ArrayList<>();
        List<@Nullable Double> forecast = new ArrayList<>();
        for (LocalDate day : days) {
            left.add(census.days().stream()
                    .filter(one -> one.day().equals(day))
                    .findFirst()
                    .map(one -> (double) one.left())
                    .orElse(null));
            wanted.add(day.isAfter(census.due()) ? null : way(census.all(), first, census.due(), day));
            forecast.add(
                    !foreseen || finish == null || day.isBefore(today) || day.isAfter(finish)
                            ? null
                            : way(census.left(), today, finish, day));
        }
        return new Chart.Countdown(
                "Audits left",
                CensusWords.verdict(census),
                days.stream().map(SHORT::format).toList(),
                left,
                wanted,
                forecast);
    }

    /** What is left on a day on the straight way from so many to none. */
    private static double way(int from, LocalDate first, LocalDate last, LocalDate day) {
        long whole = last.toEpochDay() - first.toEpochDay();
        long gone = day.toEpochDay() - first.toEpochDay();
        return whole <= 0 ? 0 : Math.max(0, Math.round(from * (whole - gone) * 10.0 / whole) / 10.0);
    }
}
