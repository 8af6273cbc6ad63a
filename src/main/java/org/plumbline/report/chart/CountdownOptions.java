package org.plumbline.report.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Work that becomes less, for the screen. */
final class CountdownOptions {

    private CountdownOptions() {}

    static void countdown(Map<String, Object> option, Chart.Countdown chart) {
        option.put("legend", Map.of("top", 0));
        option.put("grid", Axes.grid(56));
        option.put("xAxis", Axes.categories(chart.days(), false));
        option.put("yAxis", Map.of("type", "value", "min", 0, "minInterval", 1));
        List<Object> series = new ArrayList<>();
        series.add(line("Audits left", "solid", 3, ChartColour.MAIN, "circle", chart.left()));
        series.add(line("To be done by the due day", "dashed", 2, ChartColour.TARGET, "none", chart.wanted()));
        if (chart.forecast().stream().anyMatch(value -> value != null)) {
            series.add(line("At the present pace", "dotted", 3, ChartColour.LIMIT, "none", chart.forecast()));
        }
        option.put("series", series);
    }

    private static Map<String, Object> line(
            String name, String type, int width, ChartColour ink, String symbol, List<@Nullable Double> values) {
        List<Object> data = new ArrayList<>();
        for (Double value : values) {
            data.add(value == null ? "-" : value);
        }
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("type", "line");
        line.put("name", name);
        line.put("symbol", symbol);
        line.put("symbolSize", 7);
        line.put("lineStyle", Map.of("color", ink.css(), "width", width, "type", type));
        line.put("itemStyle", Map.of("color", ink.css()));
        line.put("data", data);
        return line;
    }
}
