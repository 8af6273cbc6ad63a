package org.plumbline.report.chart;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.report.figure.Wording;

/** What the charts of the screen share. */
final class Axes {

    private static final double PERCENT = 100;

    private Axes() {}

    static Map<String, Object> target(double target, String axis) {
        return Map.of(
                "symbol", "none",
                "silent", true,
                "lineStyle", Map.of("color", ChartColour.TARGET.css(), "type", "dashed", "width", 2),
                "label",
                        Map.of(
                                "formatter",
                                "Target " + Wording.wholePercent(target),
                                "color",
                                ChartColour.TARGET.css(),
                                "position",
                                axis.equals("xAxis") ? "start" : "insideStartTop"),
                "data", List.of(Map.of(axis, target * PERCENT)));
    }

    static Map<String, Object> grid(int top) {
        return Map.of("left", 20, "right", 28, "top", top, "bottom", 8, "containLabel", true);
    }

    static Map<String, Object> percentAxis() {
        return Map.of("type", "value", "min", 0, "max", 100, "axisLabel", Map.of("formatter", "{value}%"));
    }

    static Map<String, Object> categories(List<String> names, boolean fromTheTop) {
        Map<String, Object> axis = new LinkedHashMap<>();
        axis.put("type", "category");
        axis.put("inverse", fromTheTop);
        axis.put("data", names);
        return axis;
    }
}
