package org.plumbline.report.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.report.figure.Share;

/** Percentages through the months for the screen, with a level across and a mark where a year begins. */
final class ShareLinesOptions {

    private static final double PERCENT = 100;

    private ShareLinesOptions() {}

    static void lines(Map<String, Object> option, Chart.ShareLines chart) {
        option.put("legend", Map.of("top", 0));
        option.put("grid", Axes.grid(56));
        option.put("xAxis", Axes.categories(chart.months(), false));
        option.put("yAxis", Axes.percentAxis());
        List<Object> series = new ArrayList<>();
        for (int number = 0; number < chart.lines().size(); number++) {
            series.add(line(chart, chart.lines().get(number), number == 0));
        }
        option.put("series", series);
    }

    private static Map<String, Object> line(Chart.ShareLines chart, Chart.Line line, boolean first) {
        Map<String, Object> series = new LinkedHashMap<>();
        series.put("type", "line");
        series.put("name", line.name());
        series.put(
                "lineStyle",
                Map.of("color", line.ink().css(), "width", first ? 3 : 2, "type", first ? "solid" : "dashed"));
        series.put("itemStyle", Map.of("color", line.ink().css()));
        series.put("symbol", first ? "circle" : "rect");
        series.put("symbolSize", first ? 9 : 6);
        series.put("data", values(chart, line));
        if (first) {
            series.put("markLine", marks(chart));
        }
        return series;
    }

    private static List<Object> values(Chart.ShareLines chart, Chart.Line line) {
        List<Object> values = new ArrayList<>();
        for (int month = 0; month < chart.months().size(); month++) {
            Double value = line.values().get(month);
            values.add(
                    value == null
                            ? "-"
                            : point(line.name() + ", " + chart.months().get(month), value));
        }
        return values;
    }

    private static Map<String, Object> point(String place, double value) {
        return Map.of("value", value * PERCENT, "tooltip", Map.of("formatter", place + ": " + Share.percent(value)));
    }

    private static Map<String, Object> marks(Chart.ShareLines chart) {
        List<Object> marks = new ArrayList<>();
        Chart.@Nullable Level level = chart.level();
        if (level != null) {
            marks.add(Map.of(
                    "yAxis", level.value() * PERCENT,
                    "lineStyle", Map.of("color", ChartColour.TARGET.css(), "type", "dashed", "width", 2),
                    "label", label(level.name(), "insideStartTop", ChartColour.TARGET)));
        }
        chart.marks()
                .forEach(month -> marks.add(Map.of(
                        "xAxis", month,
                        "lineStyle", Map.of("color", ChartColour.LIMIT.css(), "type", "solid", "width", 1),
                        "label", label("Year begins", "insideEndTop", ChartColour.LIMIT))));
        return Map.of("symbol", "none", "silent", true, "data", marks);
    }

    private static Map<String, Object> label(String words, String position, ChartColour ink) {
        return Map.of("formatter", words, "position", position, "color", ink.css());
    }
}
