package org.plumbline.improvement.plan;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.improvement.cell.Kind;
import org.plumbline.improvement.cell.NumberedLines;
import org.plumbline.improvement.cell.NumberedText;
import org.plumbline.improvement.cell.PlanCode;
import org.plumbline.improvement.table.NumberRoles;
import org.plumbline.improvement.table.PlanColumns;
import org.plumbline.improvement.table.PlanProblems;
import org.plumbline.improvement.table.PlanRow;
import org.plumbline.improvement.table.TableRows;

/** The actions of a plan table, read row by row: each row begins something or belongs to what is above it. */
final class PlanTable {

    /** What may be beside a recommendation for which a row does nothing yet. */
    private static final Set<Kind> BESIDE =
            EnumSet.of(Kind.THEME, Kind.RECOMMENDATION, Kind.REC_NO, Kind.NUMBER, Kind.OUTCOME, Kind.MEASURE);

    private final PlanColumns columns;
    private final PlanProblems problems;
    private final NumberRoles numbers;
    private final RecommendationReading recommendations;
    private final ThemeReading themes;
    private final List<PlanEntry> entries = new ArrayList<>();
    private @Nullable ActionGroup above;

    private PlanTable(TableRows rows, PlanProblems problems) {
        this.columns = rows.columns();
        this.problems = problems;
        numbers = NumberRoles.of(columns, rows.all());
        recommendations = new RecommendationReading(numbers, problems);
        themes = new ThemeReading(problems);
    }

    /** Reads the rows. Recommendations for which something is done are among what is answered, too. */
    static List<PlanEntry> read(TableRows rows, PlanProblems problems) {
        PlanTable table = new PlanTable(rows, problems);
        rows.all().forEach(table::row);
        table.themes.end();
        table.recommendations.checkNumbers();
        return table.entries;
    }

    private void row(PlanRow row) {
        if (themes.isTheme(row)) {
            if (row.theme().isPresent()) {
                recommendations.end();
                above = null;
            }
            return;
        }
        boolean goesOn = recommendations.goesOn(row, themes.theme());
        if (!goesOn) {
            entries.add(Objects.requireNonNull(recommendations.current()));
        }
        if (above != null && row.cell(Kind.ACTION).isMerged()) {
            above.serve(recommendations.current());
            above.addMerged(row, themes.theme(), numbers, problems);
            above.keep(numbers.spare(row));
        } else if (!goesOn || !belongsAbove(row)) {
            begin(row, goesOn);
        }
    }

    /** Adds a row to the action above, where it has none of its own or after a page break only the rest of one. */
    private boolean belongsAbove(PlanRow row) {
        if (above == null || !above.isUnder(recommendations.current(), themes.theme())) {
            return false;
        }
        String action = row.cell(Kind.ACTION).text();
        boolean rest = row.afterBreak() && NumberedText.beginsSmall(action) && !NumberedLines.isNumbered(action);
        if (!ownNumber(row).isEmpty() || !action.isEmpty() && !rest) {
            return false;
        }
        List<String> texts = above.addBelow(row);
        above.keep(numbers.spare(row));
        if (rest) {
            problems.add(row.place(), row.columns().heading(Kind.ACTION), action, PlanCode.CONTINUED);
        } else if (!texts.isEmpty()) {
            problems.add(row.place(), "", String.join(" | ", texts), PlanCode.JOINED_ROW);
        }
        return true;
    }

    private String ownNumber(PlanRow row) {
        return NumberedText.ofColumn(numbers.ofAction(row).own());
    }

    private void begin(PlanRow row, boolean goesOn) {
        Recommendation recommendation = recommendations.current();
        boolean alone = row.cell(Kind.ACTION).text().isEmpty()
                && ownNumber(row).isEmpty()
                && row.hasOnly(BESIDE)
                && numbers.spare(row).isEmpty();
        if (alone && recommendation != null && !recommendation.isActedOn()) {
            recommendation.addBeside(row, goesOn);
            return;
        }
        if (recommendation == null && (columns.has(Kind.RECOMMENDATION) || columns.has(Kind.REC_NO))) {
            Kind named = columns.has(Kind.RECOMMENDATION) ? Kind.RECOMMENDATION : Kind.REC_NO;
            problems.add(row.place(), row.columns().heading(named), "", PlanCode.NO_RECOMMENDATION);
        }
        above = ActionGroup.of(row, themes.theme(), numbers, problems);
        above.serve(recommendation);
        entries.addAll(above.actions());
    }
}
