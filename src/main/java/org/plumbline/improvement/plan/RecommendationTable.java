package org.plumbline.improvement.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.plumbline.improvement.cell.Kind;
import org.plumbline.improvement.cell.PlanCode;
import org.plumbline.improvement.table.CellTexts;
import org.plumbline.improvement.table.NumberRoles;
import org.plumbline.improvement.table.PlanProblems;
import org.plumbline.improvement.table.PlanRow;
import org.plumbline.improvement.table.RowCell;
import org.plumbline.improvement.table.TableRows;

/** A table that lists recommendations by number, for plans that name them by number only. */
final class RecommendationTable {

    private record Entry(Recommendation recommendation, CellTexts cells) {}

    private final PlanProblems problems;
    private final RecommendationReading recommendations;
    private final ThemeReading themes;
    private final List<Entry> entries = new ArrayList<>();

    private RecommendationTable(TableRows rows, PlanProblems problems) {
        this.problems = problems;
        recommendations = new RecommendationReading(NumberRoles.of(rows.columns(), rows.all()), problems);
        themes = new ThemeReading(problems);
    }

    /** Reads the recommendations in their order. */
    static List<Listed> read(TableRows rows, PlanProblems problems) {
        RecommendationTable table = new RecommendationTable(rows, problems);
        rows.all().forEach(table::row);
        table.themes.end();
        table.recommendations.checkNumbers();
        return table.entries.stream().map(RecommendationTable::listed).toList();
    }

    private void row(PlanRow row) {
        if (themes.isTheme(row)) {
            if (row.theme().isPresent()) {
                recommendations.end();
            }
        } else if (!recommendations.goesOn(row, themes.theme())) {
            entries.add(new Entry(Objects.requireNonNull(recommendations.current()), new CellTexts(row.columns())));
            add(row, false);
        } else {
            List<String> texts = add(row, true);
            boolean merged = row.cell(Kind.RECOMMENDATION).isMerged();
            if (!texts.isEmpty() && !merged) {
                PlanCode code = recommendations.current() == null ? PlanCode.OUTSIDE : PlanCode.JOINED_ROW;
                problems.add(row.place(), "", String.join(" | ", texts), code);
            }
        }
    }

    /** Adds the cells of a row to the recommendation, if there is one; of further rows what is not merged from above. */
    private List<String> add(PlanRow row, boolean further) {
        List<String> texts = new ArrayList<>();
        for (int column = 0; column < row.cells().size(); column++) {
            RowCell cell = row.cells().get(column);
            String text = further ? cell.own() : cell.text();
            if (row.columns().columns().get(column).isCarried() && !text.isEmpty()) {
                texts.add(text);
                if (recommendations.current() != null) {
                    entries.getLast().cells().add(column, text, row.glue());
                }
            }
            if (recommendations.current() != null) {
                entries.getLast().cells().shade(column, cell.shade());
            }
        }
        return texts;
    }

    private static Listed listed(Entry entry) {
        Recommendation recommendation = entry.recommendation();
        return new Listed(
                recommendation.row().place(),
                recommendation.numbers(),
                recommendation.text(),
                recommendation.theme(),
                entry.cells().text(Kind.OUTCOME),
                entry.cells().text(Kind.MEASURE),
                entry.cells()
                        .headed(column ->
                                column.isCarried() && column.kind() != Kind.OUTCOME && column.kind() != Kind.MEASURE));
    }
}
