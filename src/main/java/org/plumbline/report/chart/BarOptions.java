package org.plumbline.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.plumbline.report.figure.Share;
import org.plumbline.statistics.Interval;

/** Bars for the screen. */
final class BarOptions {

    private static final double PERCENT = 100;

    private BarOptions() {}

    static void stacked(Map<String, Object> option, Chart.StackedBars chart) {
        option.put("legend", Map.of("top", 0));
        option.put("grid", Axes.grid(56));
        option.put("xAxis", Axes.percentAxis());
        option.put("yAxis", Axes.categories(chart.bars(), true));
        List<Object> series = new ArrayList<>();
        for (Chart.Part part : chart.parts()) {
            List<Object> data = new ArrayList<>();
            for (int bar = 0; bar < chart.bars().size(); bar++) {
                int at = bar;
                int whole =
                        chart.parts().stream().mapToInt(p -> p.values().get(at)).sum();
                int value = part.values().get(bar);
                data.add(Map.of(
                        "value", PERCENT * value / Math.max(1, whole),
                        "label", Map.of("show", value > 0, "formatter", String.valueOf(value)),
                        "tooltip", Map.of("formatter", "%s: %d of %d".formatted(part.name(), value, whole))));
            }
            series.add(Map.of(
                    "type",
                    "bar",
                    "name",
                    part.name(),
                    "stack",
                    "grades",
                    "barMaxWidth",
                    44,
                    "itemStyle",
                    Map.of("color", part.ink().css()),
                    "label",
                    Map.of("textBorderColor", "#fff", "textBorderWidth", 3, "color", "#111"),
                    "data",
                    data));
        }
        option.put("series", series);
    }

    static void intervals(Map<String, Object> option, Chart.IntervalBars chart) {
        List<Object> bars = new ArrayList<>();
        List<Object> whiskers = new ArrayList<>();
        for (Chart.Bar bar : chart.shares()) {
            Interval interval = bar.interval();
            if (bar.value() == null) {
                bars.add("-");
                whiskers.add("-");
                continue;
            }
            double value = bar.value() * PERCENT;
            Map<String, String> words = Map.of("formatter", words(bar));
            bars.add(Map.of("value", value, "tooltip", words));
            whiskers.add(
                    interval == null
                            ? "-"
                            : Map.of(
                                    "value",
                                    List.of(interval.low() * PERCENT, value, value, value, interval.high() * PERCENT),
                                    "tooltip",
                                    words));
        }
        option.put("grid", Axes.grid(24));
        option.put("xAxis", Axes.percentAxis());
        option.put(
                "yAxis",
                Axes.categories(chart.shares().stream().map(Chart.Bar::label).toList(), true));
        option.put("series", List.of(bars(bars, chart.target()), whiskers(whiskers)));
    }

    private static String words(Chart.Bar bar) {
        String share = bar.label() + ": " + Share.percent(Objects.requireNonNull(bar.value()));
        Interval interval = bar.interval();
        return interval == null
                ? share
                : "%s, 95%% interval %s to %s"
                        .formatted(share, Share.percent(interval.low()), Share.percent(interval.high()));
    }

    private static Map<String, Object> bars(List<Object> shares, double target) {
        return Map.of(
                "type",
                "bar",
                "barMaxWidth",
                22,
                "itemStyle",
                Map.of("color", ChartColour.MAIN.css(), "opacity", 0.75),
                "markLine",
                Axes.target(target, "xAxis"),
                "data",
                shares);
    }

    private static Map<String, Object> whiskers(List<Object> intervals) {
        return Map.of(
                "type",
                "boxplot",
                "boxWidth",
                List.of(8, 12),
                "itemStyle",
                Map.of("borderColor", ChartColour.WHISKER.css(), "borderWidth", 2),
                "data",
                intervals);
    }
}
