package org.plumbline.report;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.calendar.EnglishNumbers;
import org.plumbline.report.chart.Chart;
import org.plumbline.watch.step.StepUp;

/**
 * How long children waited for more protection: the drift of the system, not of a case.
 *
 * @param bands names of the bands of days
 */
public record StepUps(List<String> bands, List<Row> rows, int months) {

    public StepUps {
        bands = List.copyOf(bands);
        rows = List.copyOf(rows);
    }

    /**
     * One way.
     *
     * @param counts children by band
     * @param median days; absent without children, as are the quartiles
     */
    public record Row(
            StepUp stepUp,
            List<Integer> counts,
            @Nullable Integer lowerQuartile,
            @Nullable Integer median,
            @Nullable Integer upperQuartile) {

        public Row {
            counts = List.copyOf(counts);
        }

        /** How many children went this way. */
        public int children() {
            return counts.stream().mapToInt(Integer::intValue).sum();
        }
    }

    /** Whether no child went any of the ways. */
    public boolean nobody() {
        return rows.stream().allMatch(row -> row.children() == 0);
    }

    /** The medians in words. */
    public String sentence() {
        return rows.stream()
                .map(row -> row.median() == null
                        ? row.stepUp().label() + ": nobody."
                        : row.children() == 1
                                ? "%s: one child, after %s."
                                        .formatted(row.stepUp().label(), EnglishNumbers.count(row.median(), "day"))
                                : "%s: half of %d children within %s."
                                        .formatted(
                                                row.stepUp().label(),
                                                row.children(),
                                                EnglishNumbers.count(row.median(), "day")))
                .collect(Collectors.joining(" "));
    }

    /** Ways by bands as shades. */
    public Chart chart() {
        return new Chart.Heatmap(
                "Days from step to step",
                sentence(),
                rows.stream().map(row -> row.stepUp().label()).toList(),
                bands,
                "children",
                rows.stream()
                        .map(row -> row.counts().stream()
                                .<@Nullable Double>map(Integer::doubleValue)
                                .toList())
                        .toList());
    }
}
