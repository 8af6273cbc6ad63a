package org.plumbline.report.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.report.figure.Share;
import org.plumbline.statistics.Interval;

/** A line through the months for the screen. */
final class TrendOptions {

    private static final double PERCENT = 100;

    private TrendOptions() {}

    static void trend(Map<String, Object> option, Chart.TrendLine chart) {
        List<@Nullable Double> values = new ArrayList<>();
        List<@Nullable Double> lower = new ArrayList<>();
        List<@Nullable Double> upper = new ArrayList<>();
        List<Object> points = new ArrayList<>();
        for (Chart.Point point : chart.points()) {
            Interval limits = point.limits();
            lower.add(limits == null ? null : limits.low() * PERCENT);
            upper.add(limits == null ? null : limits.high() * PERCENT);
            values.add(point.value());
            points.add(point(point));
        }
        option.put("legend", Map.of("top", 0));
        option.put("grid", Axes.grid(56));
        option.put(
                "xAxis",
                Axes.categories(chart.points().stream().map(Chart.Point::label).toList(), false));
        option.put("yAxis", Axes.percentAxis());
        List<Object> series = new ArrayList<>();
        series.add(Map.of(
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
                points));
        List<@Nullable Double> centre = new ArrayList<>();
        chart.points().forEach(p -> centre.add(chart.centre() * PERCENT));
        series.add(thin(chart.centreName(), "solid", centre));
        if (chart.points().stream().anyMatch(p -> p.limits() != null)) {
            series.add(thin("Upper limit", "dashed", upper));
            series.add(thin("Lower limit", "dotted", lower));
        }
        option.put("series", series);
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
