package org.plumbline.report.past;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.plumbline.report.past.FigureValue.Rounding;
import org.plumbline.statistics.Proportion;

/**
 * What a block says of one item in one period.
 *
 * @param values in the order of the measures
 */
public record FigureRow(FigureBlock block, String item, Period period, Map<FigureMeasure, FigureValue> values) {

    /** The item of blocks that are about everything. */
    public static final String ALL = "ALL";

    /** The teams that are put together. */
    public static final String FEW = "FEW";

    /** The groups of a half of equity that are put together. */
    public static final String TOGETHER = "TOGETHER";

    public FigureRow {
        values = Collections.unmodifiableMap(new EnumMap<>(values));
    }

    /** Whether the row has the measure. */
    public boolean has(FigureMeasure measure) {
        return values.containsKey(measure);
    }

    /** The value of a measure that the row has. */
    public FigureValue value(FigureMeasure measure) {
        return Objects.requireNonNull(values.get(measure));
    }

    /** The number of a measure that counts. */
    public int count(FigureMeasure measure) {
        return ((FigureValue.Count) value(measure)).number();
    }

    /** Whether a proportion would be written as that of this row is. */
    public boolean sameShare(Proportion share, Rounding rounding) {
        Map<FigureMeasure, FigureValue> other = RowValues.share(share);
        return FigureMeasure.SHARE.stream().filter(values::containsKey).allMatch(each -> Objects.requireNonNull(
                        other.get(each))
                .text(rounding)
                .equals(value(each).text(rounding)));
    }

    /** The same row with other values. */
    public FigureRow with(Map<FigureMeasure, FigureValue> others) {
        return new FigureRow(block, item, period, others);
    }
}
