package org.plumbline.cli.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.improvement.cell.Rating;
import org.plumbline.improvement.cell.Shade;
import org.plumbline.improvement.plan.ImprovementPlan;
import org.plumbline.improvement.plan.PlanLine;
import org.plumbline.improvement.table.PlanProblem;
import org.plumbline.intake.document.DocumentKind;
import org.plumbline.report.book.ExcelTable;
import org.plumbline.report.book.HandedTable;
import org.plumbline.report.book.WordTable;

/** Improvement plans as files. */
public final class PlanOutput {

    /** How wide the columns are beside each other where all hold text. */
    private static final List<Integer> SHARES = List.of(5, 1, 13, 8, 8, 1, 15, 11, 5, 2, 15, 8);

    private static final String NAME = "Plan";

    private PlanOutput() {}

    /** The plan, with what keeps it from being written as a file of the kind. */
    public static ImprovementPlan checked(ImprovementPlan plan, DocumentKind kind) {
        List<PlanProblem> tooLong = new ArrayList<>();
        if (kind == DocumentKind.EXCEL) {
            for (PlanLine line : plan.lines()) {
                List<String> cells = line.cells();
                for (int i = 0; i < cells.size(); i++) {
                    if (!ExcelTable.canHold(cells.get(i))) {
                        tooLong.add(PlanProblem.tooLong(PlanLine.HEADINGS.get(i), cells.get(i)));
                    }
                }
            }
        }
        return plan.with(tooLong);
    }

    /** Writes what should be looked at. */
    public static void writeProblems(ImprovementPlan plan, Path file) throws IOException {
        try (CsvFile csv = new CsvFile(file, PlanProblem.COLUMNS.toArray(String[]::new))) {
            for (PlanProblem problem : plan.problems()) {
                csv.row(problem.fields().toArray(String[]::new));
            }
            csv.finish();
        }
    }

    /** Writes the plan as a file of the kind. */
    public static void write(ImprovementPlan plan, DocumentKind kind, Path file) throws IOException {
        if (kind == DocumentKind.CSV) {
            try (CsvFile csv = new CsvFile(file, PlanLine.COLUMNS.toArray(String[]::new))) {
                for (PlanLine line : plan.lines()) {
                    csv.row(line.fields().toArray(String[]::new));
                }
                csv.finish();
            }
            return;
        }
        try (UnfinishedFile unfinished = new UnfinishedFile(file)) {
            if (kind == DocumentKind.WORD) {
                WordTable.write(table(plan), unfinished.out());
            } else {
                ExcelTable.write(table(plan), unfinished.out());
            }
            unfinished.finish();
        }
    }

    private static HandedTable table(ImprovementPlan plan) {
        List<HandedTable.Column> columns = new ArrayList<>();
        for (int i = 0; i < SHARES.size(); i++) {
            columns.add(new HandedTable.Column(PlanLine.HEADINGS.get(i), SHARES.get(i)));
        }
        return new HandedTable(
                NAME, columns, plan.lines().stream().map(PlanOutput::row).toList());
    }

    private static List<HandedTable.Cell> row(PlanLine line) {
        List<HandedTable.Cell> cells = new ArrayList<>();
        List<String> texts = line.cells();
        for (int i = 0; i < texts.size(); i++) {
            String fill = i == PlanLine.RATING
                    ? line.rating().flatMap(Rating::shade).map(Shade::toString).orElse(null)
                    : null;
            cells.add(new HandedTable.Cell(texts.get(i), fill));
        }
        return cells;
    }
}
