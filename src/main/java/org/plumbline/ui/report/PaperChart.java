package org.plumbline.ui.report;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.report.chart.Chart;
import org.plumbline.report.chart.ChartColour;
import org.plumbline.report.figure.Wording;
import org.plumbline.statistics.Interval;

/** A chart on paper, made of bars; what has no bars is read in the table below it. */
final class PaperChart extends Div {

    private static final double PERCENT = 100;
    private static final double LEAST_WIDTH = 0.004;

    private final NativeTable rows = new NativeTable();

    private PaperChart(String title) {
        addClassName("paper-chart");
        rows.setCaptionText(title);
        rows.addBody();
        add(rows);
    }

    /** The chart as bars, where it is one that bars can show. */
    static Optional<Component> of(Chart chart) {
        return switch (chart) {
            case Chart.StackedBars bars -> Optional.of(new PaperChart(bars.title()).stacked(bars));
            case Chart.IntervalBars bars -> Optional.of(new PaperChart(bars.title()).intervals(bars));
            case Chart.TrendLine line -> Optional.of(new PaperChart(line.title()).trend(line));
            case Chart.Heatmap ignored -> Optional.empty();
            case Chart.ShareLines ignored -> Optional.empty();
            case Chart.Countdown ignored -> Optional.empty();
        };
    }

    private PaperChart stacked(Chart.StackedBars bars) {
        for (int i = 0; i < bars.bars().size(); i++) {
            int bar = i;
            double whole = bars.parts().stream()
                    .mapToInt(part -> part.values().get(bar))
                    .sum();
            Div track = track();
            double from = 0;
            for (Chart.Part part : bars.parts()) {
                double share = whole == 0 ? 0 : part.values().get(bar) / whole;
                track.add(bar(from, share, part.ink()));
                from += share;
            }
            row(bars.bars().get(bar), track, "%,d".formatted((int) whole));
        }
        Paragraph key = new Paragraph();
        key.addClassName("paper-key");
        bars.parts().forEach(part -> key.add(key(part)));
        add(key);
        return this;
    }

    private static Span key(Chart.Part part) {
        Span swatch = new Span(" ");
        swatch.addClassName("paper-swatch");
        swatch.getStyle().set("background", paint(part.ink()));
        return new Span(swatch, new Span(part.name()));
    }

    private PaperChart intervals(Chart.IntervalBars bars) {
        bars.shares()
                .forEach(
                        bar -> row(bar.label(), share(bar.value(), bar.interval(), bars.target()), words(bar.value())));
        boolean estimated = bars.shares().stream().anyMatch(bar -> bar.interval() != null);
        return lines(estimated ? "the 95% interval" : null, bars.target());
    }

    private PaperChart trend(Chart.TrendLine line) {
        line.points()
                .forEach(point -> row(
                        point.label(),
                        share(point.value(), point.limits(), line.target()),
                        words(point.value()) + (point.signal() ? ", a signal" : "")));
        boolean limits = line.points().stream().anyMatch(point -> point.limits() != null);
        return lines(limits ? "what chance alone explains" : null, line.target());
    }

    /** What the lines are; {@code thin} is absent where none is drawn. */
    private PaperChart lines(@Nullable String thin, double target) {
        return foot("%s the target of %s."
                .formatted(
                        thin == null ? "The upright line is" : "The thin line is %s, the upright one".formatted(thin),
                        Wording.wholePercent(target)));
    }

    private PaperChart foot(String words) {
        add(new Paragraph(words));
        return this;
    }

    private static Div share(@Nullable Double value, @Nullable Interval interval, double target) {
        Div track = track();
        if (value != null) {
            track.add(bar(0, value, ChartColour.MAIN));
        }
        if (interval != null) {
            track.add(part("paper-whisker", interval.low(), Math.max(LEAST_WIDTH, interval.high() - interval.low())));
        }
        Div mark = new Div();
        mark.addClassName("paper-target");
        mark.getStyle().set("left", percent(target));
        track.add(mark);
        return track;
    }

    private static String words(@Nullable Double value) {
        return value == null ? "Withheld or none" : String.format(Locale.UK, "%.1f%%", value * PERCENT);
    }

    private void row(String label, Div track, String value) {
        NativeTableHeaderCell name = new NativeTableHeaderCell(label);
        name.addClassName("paper-label");
        name.getElement().setAttribute("scope", "row");
        NativeTableCell number = new NativeTableCell(value);
        number.addClassName("paper-value");
        NativeTableRow row = new NativeTableRow();
        row.add(name, new NativeTableCell(track), number);
        rows.getBody().add(row);
    }

    private static Div track() {
        Div track = new Div();
        track.addClassName("paper-track");
        return track;
    }

    private static Div bar(double from, double share, ChartColour ink) {
        Div bar = part("paper-bar", from, share);
        bar.getStyle().set("background", paint(ink));
        return bar;
    }

    private static Div part(String name, double from, double share) {
        Div part = new Div();
        part.addClassName(name);
        part.getStyle().set("left", percent(from)).set("width", percent(share));
        return part;
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f%%", share * PERCENT);
    }

    private static String paint(ChartColour ink) {
        return "#" + ink.hex();
    }
}
