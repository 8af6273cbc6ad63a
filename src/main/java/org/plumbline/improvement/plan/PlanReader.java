package org.plumbline.improvement.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.improvement.cell.PlanCode;
import org.plumbline.improvement.table.PlanColumns;
import org.plumbline.improvement.table.PlanProblem.Place;
import org.plumbline.improvement.table.PlanProblems;
import org.plumbline.improvement.table.TableRows;
import org.plumbline.intake.table.DocumentPart;
import org.plumbline.intake.table.DocumentTable;
import org.plumbline.intake.table.DocumentText;

/** Reads the plan that a document holds, in whatever columns its council writes it. */
public final class PlanReader {

    private final PlanProblems problems = new PlanProblems();
    private final List<TableRows> plans = new ArrayList<>();
    private final List<TableRows> lists = new ArrayList<>();

    /** The plan whose table may go on in the next. */
    private @Nullable TableRows open;

    private PlanReader() {}

    /** Reads the plan out of the tables of a document, and says what is in no row of it. */
    public static ImprovementPlan read(List<DocumentPart> document) {
        PlanReader reader = new PlanReader();
        for (DocumentPart part : document) {
            switch (part) {
                case DocumentText text -> reader.text(text);
                case DocumentTable table -> reader.table(table);
            }
        }
        List<PlanLine> lines = reader.lines();
        return new ImprovementPlan(lines, reader.problems.all());
    }

    private void text(DocumentText text) {
        problems.add(Place.NOWHERE, "", text.text(), PlanCode.OUTSIDE);
        open = null;
    }

    private void table(DocumentTable table) {
        if (open != null && open.goOnIn(table)) {
            open.goOn(table);
            return;
        }
        Optional<PlanColumns> columns = PlanColumns.of(table);
        if (columns.isPresent()) {
            TableRows rows = new TableRows(table, columns.get(), problems);
            boolean plan = columns.get().isPlan();
            (plan ? plans : lists).add(rows);
            open = plan ? rows : null;
        } else if (table.rows().stream()
                        .filter(row -> problems.outside(table.number(), row))
                        .count()
                > 0) {
            open = null;
        }
    }

    private List<PlanLine> lines() {
        if (plans.isEmpty() && lists.isEmpty()) {
            problems.add(Place.NOWHERE, "", "", PlanCode.NO_TABLE);
        }
        List<Listed> listed = new ArrayList<>();
        for (TableRows rows : lists) {
            rows.columns().check(problems);
            listed.addAll(RecommendationTable.read(rows, problems));
        }
        PlanLines lines = new PlanLines(listed, problems);
        for (TableRows rows : plans) {
            if (OwnTable.isOwn(rows.columns())) {
                rows.all().forEach(row -> OwnTable.line(row, problems).ifPresent(lines::add));
            } else {
                rows.columns().check(problems);
                lines.addAll(PlanTable.read(rows, problems));
            }
        }
        lines.addUnnamed();
        return lines.all();
    }
}
