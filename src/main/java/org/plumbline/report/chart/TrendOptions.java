package org.plumbline.report.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.plumbline.report.figure.Share;
import org.plumbline.statistics.Interval;

/** A line through the months for the screen. */
final class TrendOptions {

    private static final double PERCENT = 100;

    private TrendOptions() {}

    static void trend(Map<String, Object> option, Chart.TrendLine chart) {
        option.put("legend", Map.of("top", 0));
        option.put("grid", Axes.grid(56));
        option.put(
                "xAxis",
                Axes.categories(chart.points().stream().map(Chart.Point::label).toList(), false));
        option.put("yAxis", Axes.percentAxis());
        List<Object> series = new ArrayList<>();
        series.add(shares(chart));
        series.add(thin(chart.centreName(), "solid", each(chart, point -> chart.centre())));
        if (chart.points().stream().anyMatch(p -> p.limits() != null)) {
            series.add(thin("Upper limit", "dashed", each(chart, point -> limit(point, Interval::high))));
            series.add(thin("Lower limit", "dotted", each(chart, point -> limit(point, Interval::low))));
        }
        option.put("series", series);
    }

    private static Map<String, Object> shares(Chart.TrendLine chart) {
        return Map.of(
                "type",
                "line",
                "name",
                "Good or better",
                "lineStyle",
                Map.of("color", ChartColour.MAIN.css(), "width", 3),
                "itemStyle",
                Map.of("color", ChartColour.MAIN.css()),
                "symbol",
                "circle",
                "symbolSize",
                9,
                "markLine",
                Axes.target(chart.target(), "yAxis"),
                "data",
                chart.points().stream().map(TrendOptions::point).toList());
    }

    private static @Nullable Double limit(Chart.Point point, ToDoubleFunction<Interval> end) {
        return point.limits() == null ? null : (Double) end.applyAsDouble(point.limits());
    }

    private static List<@Nullable Double> each(
            Chart.TrendLine chart, Function<Chart.Point, @Nullable Double> proportion) {
        List<@Nullable Double> percent = new ArrayList<>();
        for (Chart.Point point : chart.points()) {
            Double value = proportion.apply(point);
            percent.add(value == null ? null : (Double) (value * PERCENT));
        }
        return percent;
    }

    private static Object point(Chart.Point point) {
        if (point.value() == null) {
            return "-";
        }
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("value", point.value() * PERCENT);
        item.put("tooltip", Map.of("formatter", point.label() + ": " + Share.percent(point.value())));
        if (point.signal()) {
            item.put("symbol", "diamond");
            item.put("symbolSize", 18);
            item.put("itemStyle", Map.of("color", ChartColour.INADEQUATE.css()));
        }
        return item;
    }

    private static Map<String, Object> thin(String name, String type, List<@Nullable Double> data) {
        return Map.of(
                "type",
                "line",
                "name",
                name,
                "symbol",
                "none",
                "silent",
                true,
                "tooltip",
                Map.of("show", false),
                "lineStyle",
                Map.of("color", ChartColour.LIMIT.css(), "width", 1.5, "type", type),
                "itemStyle",
                Map.of("color", ChartColour.LIMIT.css()),
                "data",
                data);
    }
}
