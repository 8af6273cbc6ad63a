package org.plumbline.improvement.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.plumbline.improvement.cell.Kind;
import org.plumbline.improvement.cell.PlanCode;
import org.plumbline.improvement.table.CellTexts;
import org.plumbline.improvement.table.NumberRoles;
import org.plumbline.improvement.table.PlanColumn;
import org.plumbline.improvement.table.PlanProblems;
import org.plumbline.improvement.table.PlanRow;
import org.plumbline.improvement.table.RowCell;
import org.plumbline.improvement.table.TableRows;

/** A table that lists recommendations by number, for plans that name them by number only. */
final class RecommendationTable {

    private record Entry(Recommendation recommendation, CellTexts cells, List<String> spare) {}

    private final PlanProblems problems;
    private final NumberRoles numbers;
    private final RecommendationReading recommendations;
    private final ThemeReading themes;
    private final List<Entry> entries = new ArrayList<>();

    private RecommendationTable(TableRows rows, PlanProblems problems) {
        this.problems = problems;
        numbers = NumberRoles.of(rows.columns(), rows.all());
        recommendations = new RecommendationReading(numbers, problems);
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
            Recommendation begun = Objects.requireNonNull(recommendations.current());
            entries.add(new Entry(begun, new CellTexts(row.columns()), new ArrayList<>()));
            add(row, false);
        } else {
            List<String> texts = add(row, true);
            if (recommendations.current() == null) {
                List<String> all = Stream.concat(
                                Stream.of(themes.theme()), row.cells().stream().map(RowCell::own))
                        .filter(text -> !text.isEmpty())
                        .distinct()
                        .toList();
                problems.add(row.place(), "", String.join(" | ", all), PlanCode.OUTSIDE);
            } else if (!texts.isEmpty() && !row.cell(Kind.RECOMMENDATION).isMerged()) {
                problems.add(row.place(), "", String.join(" | ", texts), PlanCode.JOINED_ROW);
            }
        }
    }

    /** Adds the cells of a row to the recommendation, if there is one; of further rows what is not merged from above. */
    private List<String> add(PlanRow row, boolean further) {
        List<String> texts = new ArrayList<>();
        boolean any = recommendations.current() != null;
        for (int column = 0; column < row.cells().size(); column++) {
            RowCell cell = row.cells().get(column);
            String text = further ? cell.own() : cell.text();
            if (isBeside(row.columns().columns().get(column)) && !text.isEmpty()) {
                texts.add(text);
                if (any) {
                    entries.getLast().cells().add(column, text, row.glue());
                }
            }
            if (any) {
                entries.getLast().cells().shade(column, cell.shade());
            }
        }
        for (String spare : List.of(numbers.spare(row), further ? theme(row) : "")) {
            if (any && !spare.isEmpty()) {
                texts.add(spare);
                entries.getLast().spare().add(spare);
            }
        }
        return texts;
    }

    /** The theme of a row in which no recommendation begins, where it is another than that of the one above. */
    private String theme(PlanRow row) {
        String own = row.cell(Kind.THEME).own();
        boolean same = entries.isEmpty()
                || own.equals(entries.getLast().recommendation().theme());
        return own.isEmpty() || same ? "" : "[" + row.columns().heading(Kind.THEME) + "] " + own;
    }

    /** Whether a column is beside what names the recommendation; without actions their numbers are nothing but text. */
    private static boolean isBeside(PlanColumn column) {
        return column.isCarried() || column.kind() == Kind.ACTION_NO;
    }

    private static Listed listed(Entry entry) {
        Recommendation recommendation = entry.recommendation();
        List<String> others = new ArrayList<>(entry.cells()
                .headed(column -> isBeside(column) && column.kind() != Kind.OUTCOME && column.kind() != Kind.MEASURE));
        others.addAll(entry.spare());
        return new Listed(
                recommendation.row().place(),
                recommendation.numbers(),
                recommendation.text(),
                recommendation.theme(),
                entry.cells().text(Kind.OUTCOME),
                entry.cells().text(Kind.MEASURE),
                others);
    }
}
