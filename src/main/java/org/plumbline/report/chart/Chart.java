package org.plumbline.report.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plumbline.statistics.Interval;

/** A chart as data: drawn on screen by the browser and in a workbook by Office, from the same record. */
public sealed interface Chart {

    /** The heading. */
    String title();

    /** The numbers in words, for whoever cannot see the chart. */
    String summary();

    /** Whether there is nothing to draw. */
    default boolean empty() {
        return switch (this) {
            case StackedBars bars -> bars.bars().isEmpty();
            case IntervalBars bars -> bars.shares().stream().allMatch(b -> b.value() == null);
            case TrendLine line -> line.points().stream().allMatch(p -> p.value() == null);
            case Heatmap map -> map.rows().isEmpty();
            case ShareLines lines ->
                lines.lines().stream().flatMap(line -> line.values().stream()).allMatch(Objects::isNull);
            case Countdown countdown -> countdown.days().isEmpty();
        };
    }

    /**
     * Bars cut into parts, each bar as long as the others.
     *
     * @param bars their labels, from the top
     */
    record StackedBars(String title, String summary, List<String> bars, List<Part> parts) implements Chart {

        public StackedBars {
            bars = List.copyOf(bars);
            parts = List.copyOf(parts);
        }
    }

    /** One part of every bar; the values are counts. */
    record Part(String name, ChartColour ink, List<Integer> values) {

        public Part {
            values = List.copyOf(values);
        }
    }

    /**
     * Percentages with their intervals, one bar each.
     *
     * @param shares 0 to 1; absent where withheld
     * @param target 0 to 1
     */
    record IntervalBars(String title, String summary, List<Bar> shares, double target) implements Chart {

        public IntervalBars {
            shares = List.copyOf(shares);
        }
    }

    /** One bar, with the interval as whiskers. */
    record Bar(
            String label, @Nullable Double value, @Nullable Interval interval) {}

    /**
     * A percentage through the months.
     *
     * @param centreName what the centre line is
     * @param centre 0 to 1
     * @param target 0 to 1
     */
    record TrendLine(String title, String summary, List<Point> points, String centreName, double centre, double target)
            implements Chart {

        public TrendLine {
            points = List.copyOf(points);
        }
    }

    /** One month; the value, 0 to 1, is absent where withheld, the limits where there are none. */
    record Point(
            String label, @Nullable Double value, @Nullable Interval limits, boolean signal) {}

    /**
     * Percentages through the months against one level.
     *
     * @param months their labels, the oldest first
     * @param level what they are held against; absent when there is nothing
     * @param marks labels of the months at which a year begins
     */
    record ShareLines(
            String title,
            String summary,
            List<String> months,
            List<Line> lines,
            @Nullable Level level,
            List<String> marks)
            implements Chart {

        public ShareLines {
            months = List.copyOf(months);
            lines = List.copyOf(lines);
            marks = List.copyOf(marks);
        }
    }

    /** One line; its values, 0 to 1, are absent where there are none. */
    record Line(String name, ChartColour ink, List<@Nullable Double> values) {

        public Line {
            values = Collections.unmodifiableList(new ArrayList<>(values));
        }
    }

    /** A level across a chart, 0 to 1. */
    record Level(String name, double value) {}

    /**
     * Work that becomes less, day by day.
     *
     * @param days their labels, from the first
     * @param left what is left at the end of each day; absent for days to come
     * @param wanted the straight way to the due day; absent after it
     * @param forecast the way at the present pace, from today; absent before, and throughout where nothing is foreseen
     */
    record Countdown(
            String title,
            String summary,
            List<String> days,
            List<@Nullable Double> left,
            List<@Nullable Double> wanted,
            List<@Nullable Double> forecast)
            implements Chart {

        public Countdown {
            days = List.copyOf(days);
            left = Collections.unmodifiableList(new ArrayList<>(left));
            wanted = Collections.unmodifiableList(new ArrayList<>(wanted));
            forecast = Collections.unmodifiableList(new ArrayList<>(forecast));
        }
    }

    /**
     * Numbers as shades.
     *
     * @param unit what the numbers are
     * @param values by row and column; absent where withheld
     */
    record Heatmap(
            String title,
            String summary,
            List<String> rows,
            List<String> columns,
            String unit,
            List<List<@Nullable Double>> values)
            implements Chart {

        public Heatmap {
            rows = List.copyOf(rows);
            columns = List.copyOf(columns);
            values = Collections.unmodifiableList(new ArrayList<>(values));
        }
    }
}
