package org.plumbline.report.past;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.plumbline.report.past.FigureValue.Count;
import org.plumbline.report.past.FigureValue.Percentage;
import org.plumbline.report.past.FigureValue.Sign;
import org.plumbline.report.past.FigureValue.Word;
import org.plumbline.statistics.ExactInterval;
import org.plumbline.statistics.Fraction;
import org.plumbline.statistics.Proportion;

/** Collects the values of a row. */
final class RowValues {

    private final Map<FigureMeasure, FigureValue> values = new EnumMap<>(FigureMeasure.class);

    RowValues count(FigureMeasure measure, int number) {
        values.put(measure, new Count(number));
        return this;
    }

    RowValues word(FigureMeasure measure, Enum<?> word) {
        values.put(measure, new Word(word.name()));
        return this;
    }

    RowValues text(FigureMeasure measure, String word) {
        values.put(measure, new Word(word));
        return this;
    }

    RowValues share(FigureMeasure measure, Optional<Fraction> share) {
        values.put(measure, share.<FigureValue>map(Percentage::of).orElse(Sign.NOT_APPLICABLE));
        return this;
    }

    RowValues sign(FigureMeasure measure, Sign sign) {
        values.put(measure, sign);
        return this;
    }

    RowValues value(FigureMeasure measure, FigureValue value) {
        values.put(measure, value);
        return this;
    }

    /** How many were graded, and how many of them good or better. */
    RowValues better(GradeTally tally) {
        return count(FigureMeasure.N, tally.graded()).count(FigureMeasure.GOOD_OR_BETTER, tally.better());
    }

    /** The five counts of grades. */
    RowValues grades(GradeTally tally) {
        return count(FigureMeasure.OUTSTANDING, tally.outstanding())
                .count(FigureMeasure.GOOD, tally.good())
                .count(FigureMeasure.REQUIRES_IMPROVEMENT, tally.requiresImprovement())
                .count(FigureMeasure.INADEQUATE, tally.inadequate())
                .count(FigureMeasure.NOT_GRADED, tally.notGraded());
    }

    /** The percentage with its interval. */
    RowValues share(GradeTally tally) {
        tally.share()
                .map(RowValues::share)
                .ifPresentOrElse(
                        values::putAll,
                        () -> FigureMeasure.SHARE.forEach(each -> values.put(each, Sign.NOT_APPLICABLE)));
        return this;
    }

    /** The percentage of a proportion with its interval. */
    static Map<FigureMeasure, FigureValue> share(Proportion share) {
        ExactInterval interval = share.exactInterval();
        return Map.of(
                FigureMeasure.PERCENT, Percentage.of(share.exact()),
                FigureMeasure.LOW, Percentage.of(Fraction.of(interval.low())),
                FigureMeasure.HIGH, Percentage.of(Fraction.of(interval.high())));
    }

    FigureRow row(FigureBlock block, String item, Period period) {
        return new FigureRow(block, item, period, values);
    }
}
