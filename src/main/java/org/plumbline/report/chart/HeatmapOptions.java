package org.plumbline.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plumbline.report.figure.Symbol;

/** Shades for the screen. */
final class HeatmapOptions {

    private HeatmapOptions() {}

    static void heatmap(Map<String, Object> option, Chart.Heatmap chart) {
        List<Object> data = new ArrayList<>();
        double most = 1;
        for (int row = 0; row < chart.rows().size(); row++) {
            for (int column = 0; column < chart.columns().size(); column++) {
                Double value = chart.values().get(row).get(column);
                most = Math.max(most, value == null ? 0 : value);
                data.add(cell(chart, row, column, value));
            }
        }
        option.put("grid", Axes.grid(8));
        Map<String, Object> x = Axes.categories(chart.columns(), false);
        x.put("axisLabel", Map.of("rotate", 35, "interval", 0));
        option.put("xAxis", x);
        option.put("yAxis", Axes.categories(chart.rows(), true));
        option.put(
                "visualMap",
                Map.of(
                        "show",
                        false,
                        "min",
                        0,
                        "max",
                        most,
                        "inRange",
                        Map.of("color", List.of(ChartColour.HEAT_LOW.css(), ChartColour.HEAT_HIGH.css()))));
        option.put("series", List.of(Map.of("type", "heatmap", "label", Map.of("show", true), "data", data)));
    }

    private static Object cell(Chart.Heatmap chart, int row, int column, @Nullable Double value) {
        String place = chart.rows().get(row) + ", " + chart.columns().get(column) + ": ";
        if (value == null) {
            return Map.of(
                    "value", List.of(column, row, 0),
                    "visualMap", false,
                    "itemStyle", Map.of("color", ChartColour.WITHHELD.css()),
                    "label", Map.of("formatter", Symbol.CONFIDENTIAL.sign()),
                    "tooltip", Map.of("formatter", place + Symbol.CONFIDENTIAL.meaning()));
        }
        String rate = String.format(Locale.UK, whole(chart) ? "%.0f" : "%.1f", value);
        return Map.of(
                "value", List.of(column, row, value),
                "label", Map.of("formatter", rate),
                "tooltip", Map.of("formatter", place + rate + " " + chart.unit()));
    }

    /** Counts are shown as counts. */
    private static boolean whole(Chart.Heatmap chart) {
        return chart.values().stream()
                .flatMap(List::stream)
                .filter(Objects::nonNull)
                .allMatch(value -> value == Math.rint(value));
    }
}
