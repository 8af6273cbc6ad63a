package org.plumbline.ui.round;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.plumbline.audit.draw.BurnDown;
import org.plumbline.calendar.EnglishDates;
import org.plumbline.report.chart.Chart;

/** Draws what is left of a census, with the way to its due day and the way at the present pace. */
final class CensusChart {

    /** Of a finish further away than this, no way is drawn: the rest would be too small to read. */
    private static final int WEEKS_SHOWN = 16;

    private CensusChart() {}

    static Chart.Countdown of(BurnDown census) {
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
        List<LocalDate> shown = List.copyOf(days);
        int now = shown.indexOf(today);
        int due = shown.indexOf(census.due());
        int end = foreseen ? shown.indexOf(finish) : -1;
        List<@Nullable Double> left = new ArrayList<>();
        List<@Nullable Double> wanted = new ArrayList<>();
        List<@Nullable Double> forecast = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            left.add(i > now ? null : (double) census.days().get(i).left());
            wanted.add(i > due ? null : way(census.all(), 0, due, i));
            forecast.add(i < now || i > end ? null : way(census.left(), now, end, i));
        }
        return new Chart.Countdown(
                "Audits left",
                CensusWords.verdict(census),
                shown.stream().map(EnglishDates::axisDay).toList(),
                left,
                wanted,
                forecast);
    }

    /** What is left on a day on the straight way from so many to none; days are counted as shown. */
    private static double way(int from, int first, int last, int day) {
        return last <= first ? 0 : Math.round(from * (last - day) * 10.0 / (last - first)) / 10.0;
    }
}
