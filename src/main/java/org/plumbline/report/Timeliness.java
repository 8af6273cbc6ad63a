package org.plumbline.report;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.calendar.EnglishDates;
import org.plumbline.report.chart.Chart;
import org.plumbline.report.chart.ChartColour;
import org.plumbline.report.figure.Share;

/**
 * A duty month by month against England, with the position in the year so far.
 *
 * @param months the oldest first; the last one may not be over
 * @param national the share in England; absent when there is no figure
 */
public record Timeliness(
        TimelyMeasure measure, List<Month> months, @Nullable NationalFigure national) {

    public Timeliness {
        months = List.copyOf(months);
    }

    /**
     * One month.
     *
     * @param share of the steps taken in the month
     * @param yearToDate of the steps taken since the year began
     * @param yearBegins whether it is the first month of the statistical year
     */
    public record Month(YearMonth month, Share share, Share yearToDate, boolean yearBegins) {}

    /** Whether any step was taken in these months. */
    public boolean empty() {
        return months.stream().noneMatch(month -> month.share().shown());
    }

    /** The part of the year so far against England, in words. */
    public String sentence() {
        Month last = months.getLast();
        if (!last.yearToDate().shown()) {
            return "No step of this kind is known in this year so far, so nothing is compared with England.";
        }
        YearMonth first = months.stream()
                .filter(Month::yearBegins)
                .reduce((one, other) -> other)
                .map(Month::month)
                .orElse(months.getFirst().month());
        String position = "Part-year position, %s to %s: %s."
                .formatted(
                        EnglishDates.month(first),
                        EnglishDates.month(last.month()),
                        last.yearToDate().sentence());
        if (national == null) {
            return position + " There is no national figure.";
        }
        double own = last.yearToDate().known().value();
        String side = own > national.share() ? "above" : own < national.share() ? "below" : "at";
        return position
                + " That is %s the %s of England in %s."
                        .formatted(side, Share.percent(national.share()), national.year());
    }

    /** The months and the year so far as lines, England across, and a mark where the year begins. */
    public Chart chart() {
        return new Chart.ShareLines(
                measure.label(),
                sentence(),
                months.stream()
                        .map(month -> EnglishDates.axisMonth(month.month()))
                        .toList(),
                List.of(
                        new Chart.Line(
                                "Each month",
                                ChartColour.MAIN,
                                months.stream().map(m -> value(m.share())).toList()),
                        new Chart.Line(
                                "Year so far",
                                ChartColour.WHISKER,
                                months.stream().map(m -> value(m.yearToDate())).toList())),
                national == null
                        ? null
                        : new Chart.Level(
                                "England %s: %s".formatted(national.year(), Share.percent(national.share())),
                                national.share()),
                months.stream()
                        .filter(Month::yearBegins)
                        .map(m -> EnglishDates.axisMonth(m.month()))
                        .toList());
    }

    private static @Nullable Double value(Share share) {
        return share.shown() ? (Double) share.known().value() : null;
    }
}
