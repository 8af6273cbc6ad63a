package org.plumbline.report.chart;

/** The colours of charts: on screen a custom property of the style sheet, so that light and dark both read well. */
public enum ChartColour {
    OUTSTANDING("grade-outstanding", "1B5E9E"),
    GOOD("grade-good", "4F9A94"),
    REQUIRES_IMPROVEMENT("grade-requires-improvement", "E0A030"),
    INADEQUATE("grade-inadequate", "B3343A"),
    WITHHELD("chart-withheld", "B8BEC6"),
    MAIN("chart-main", "1B5E9E"),
    WHISKER("chart-whisker", "1F2933"),
    LIMIT("chart-limit", "6B7682"),
    TARGET("chart-target", "8A4B08"),
    HEAT_LOW("chart-heat-low", "EAF1F8"),
    HEAT_HIGH("chart-heat-high", "1B5E9E");

    private final String property;
    private final String hex;

    ChartColour(String property, String hex) {
        this.property = property;
        this.hex = hex;
    }

    /** For the screen. */
    String css() {
        return "var(--report-" + property + ", #" + hex + ")";
    }

    /** For paper: red, green and blue in hexadecimal. */
    public String hex() {
        return hex;
    }
}
