package org.plumbline.report.chart;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * A chart as an option of Apache ECharts in JSON: data only, no functions. Colours are custom properties that the page
 * puts in. Tooltips are drawn, not written as HTML, so a team's name can carry no markup.
 */
public final class ScreenChart {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ScreenChart() {}

    /** The option of one chart. */
    public static String option(Chart chart) {
        Map<String, Object> option = new LinkedHashMap<>();
        option.put(
                "aria",
                Map.of(
                        "enabled",
                        true,
                        "label",
                        Map.of("description", chart.summary()),
                        "decal",
                        Map.of("show", !(chart instanceof Chart.Heatmap))));
        option.put("animation", false);
        option.put("tooltip", Map.of("renderMode", "richText", "confine", true));
        switch (chart) {
            case Chart.StackedBars bars -> BarOptions.stacked(option, bars);
            case Chart.IntervalBars bars -> BarOptions.intervals(option, bars);
            case Chart.TrendLine line -> TrendOptions.trend(option, line);
            case Chart.ShareLines lines -> ShareLinesOptions.lines(option, lines);
            case Chart.Heatmap map -> HeatmapOptions.heatmap(option, map);
            case Chart.Countdown countdown -> CountdownOptions.countdown(option, countdown);
        }
        return JSON.writeValueAsString(option);
    }
}
