package org.plumbline.report.protection;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.report.past.FigureBlock;
import org.plumbline.report.past.FigureMeasure;
import org.plumbline.report.past.FigureRow;
import org.plumbline.report.past.FigureRules;
import org.plumbline.report.past.FigureValue;
import org.plumbline.report.past.FigureValue.Count;
import org.plumbline.report.past.FigureValue.Sign;

/** A row on its way to its readers: what of it is shown is being decided. */
final class OpenRow {

    private static final Map<FigureMeasure, FigureMeasure> PARTNERS = Map.of(
            FigureMeasure.OUTSTANDING, FigureMeasure.GOOD,
            FigureMeasure.GOOD, FigureMeasure.OUTSTANDING,
            FigureMeasure.REQUIRES_IMPROVEMENT, FigureMeasure.INADEQUATE,
            FigureMeasure.INADEQUATE, FigureMeasure.REQUIRES_IMPROVEMENT);
    private static final Set<FigureMeasure> WHOLES =
            EnumSet.of(FigureMeasure.N, FigureMeasure.GOOD_OR_BETTER, FigureMeasure.DONE);

    private final FigureRow row;
    private final Map<FigureMeasure, Sum> sums = new EnumMap<>(FigureMeasure.class);
    private final Set<FigureMeasure> shown = EnumSet.noneOf(FigureMeasure.class);

    /**
     * Opens a row.
     *
     * @param table the table that its counts are of
     * @param items of the table that are in the row
     */
    OpenRow(FigureRow row, String table, Set<String> items, Tables tables) {
        this.row = row;
        for (FigureMeasure measure : row.values().keySet()) {
            List<Cell> cells = Cell.of(measure, Tables.cells(table));
            if (!cells.isEmpty() && row.value(measure) instanceof Count) {
                sums.put(measure, tables.sum(table, items, row.period(), cells));
            }
        }
    }

    FigureRow row() {
        return row;
    }

    /** The counts of children in the row. */
    Set<FigureMeasure> counts() {
        return sums.keySet();
    }

    Sum sum(FigureMeasure measure) {
        Sum sum = sums.get(measure);
        if (sum == null) {
            throw new IllegalArgumentException("No count of children is behind (" + measure + ") of " + row);
        }
        return sum;
    }

    int count(FigureMeasure measure) {
        return row.count(measure);
    }

    /** Whether the measure counts what others of the row add up to. */
    static boolean whole(FigureMeasure measure) {
        return WHOLES.contains(measure);
    }

    /** The measures of which a nought may be withheld together with this one; none for wholes. */
    List<FigureMeasure> partners(FigureMeasure measure) {
        if (FigureMeasure.FOLLOW_UPS.contains(measure)) {
            return FigureMeasure.FOLLOW_UPS.stream()
                    .filter(each -> each != measure)
                    .toList();
        }
        FigureMeasure partner = PARTNERS.get(measure);
        return partner == null || !sums.containsKey(partner) ? List.of() : List.of(partner);
    }

    /** Whether a count is too small to be shown, whatever else is shown. */
    boolean tooSmall(FigureMeasure measure, FigureRules rules, Readers readers) {
        int count = count(measure);
        boolean base = measure == FigureMeasure.N && readers == Readers.PUBLIC;
        return rules.small(count) || base && count > 0 && count < readers.smallestBase(rules);
    }

    /** Whether the percentage may be shown now that the counts are decided. */
    boolean mayShare(FigureRules rules, Readers readers) {
        return row.has(FigureMeasure.PERCENT)
                && row.value(FigureMeasure.PERCENT) != Sign.NOT_APPLICABLE
                && shown(FigureMeasure.N)
                && shown(FigureMeasure.GOOD_OR_BETTER)
                && count(FigureMeasure.N) >= readers.smallestBase(rules);
    }

    boolean shown(FigureMeasure measure) {
        return shown.contains(measure);
    }

    void show(FigureMeasure measure) {
        shown.add(measure);
    }

    /** The row as its readers get it. */
    FigureRow closed(FigureRules rules, Readers readers) {
        Map<FigureMeasure, FigureValue> values = new EnumMap<>(FigureMeasure.class);
        row.values().forEach((measure, value) -> values.put(measure, closed(measure, value, rules, readers)));
        return row.with(values);
    }

    private FigureValue closed(FigureMeasure measure, FigureValue value, FigureRules rules, Readers readers) {
        if (value == Sign.NOT_APPLICABLE) {
            return value;
        }
        if (sums.containsKey(measure)) {
            return shown(measure) ? new Count(readers.written(count(measure), rules)) : Sign.WITHHELD;
        }
        return switch (measure) {
            case LIMIT95_LOW, LIMIT95_HIGH, LIMIT998_LOW, LIMIT998_HIGH, LOWER, UPPER -> limit(measure, value, readers);
            case PERCENT, LOW, HIGH, CHANGE, POSITION, CENTRE, SIGNALS, SHRUNK, PERCENT_IN_TIME ->
                shown(measure) ? value : Sign.WITHHELD;
            case FINDING -> alwaysFound() || shown(measure) ? value : Sign.WITHHELD;
            default -> value;
        };
    }

    private FigureValue limit(FigureMeasure measure, FigureValue value, Readers readers) {
        if (readers == Readers.PUBLIC) {
            return Sign.NOT_AVAILABLE;
        }
        return shown(measure) ? value : Sign.WITHHELD;
    }

    private boolean alwaysFound() {
        return row.block() == FigureBlock.FINDINGS
                && !row.item().equals(FigureRow.ALL)
                && !row.item().startsWith("THEME:");
    }
}
