package org.plumbline.improvement.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plumbline.intake.table.CellLines;
import org.plumbline.intake.table.DocumentCell;
import org.plumbline.intake.table.DocumentPart;
import org.plumbline.intake.table.DocumentRow;
import org.plumbline.intake.table.DocumentTable;
import org.plumbline.intake.table.DocumentText;

/**
 * Tables drawn as text: cells parted by {@code |}, {@code /} for a line end, {@code ^} for a cell that goes on from above,
 * {@code <} for one that goes on from the left, {@code #FFC000} behind the text for its colour.
 */
final class DrawnTable {

    private static final Pattern SHADE = Pattern.compile("(.*?) ?#([0-9A-F]{6})");

    private DrawnTable() {}

    /** A plan in one table. */
    static ImprovementPlan plan(String... rows) {
        return PlanReader.read(List.of(table(1, rows)));
    }

    /** A plan in a document: each part a table with its rows in lines, or text where it is one line without bars. */
    static ImprovementPlan document(String... parts) {
        List<DocumentPart> document = new ArrayList<>();
        int tables = 0;
        for (String part : parts) {
            document.add(part.contains("|") ? table(++tables, part.strip().split("\n")) : new DocumentText(part));
        }
        return PlanReader.read(document);
    }

    private static DocumentTable table(int number, String... rows) {
        List<DocumentRow> drawn = new ArrayList<>();
        for (String row : rows) {
            List<DocumentCell> above =
                    drawn.isEmpty() ? List.of() : drawn.getLast().cells();
            drawn.add(row(drawn.size() + 1, row.split("\\|", -1), above));
        }
        return new DocumentTable(number, true, drawn);
    }

    private static DocumentRow row(int number, String[] texts, List<DocumentCell> above) {
        List<DocumentCell> cells = new ArrayList<>();
        for (int column = 0; column < texts.length; column++) {
            String text = texts[column].strip();
            if (text.equals("<")) {
                DocumentCell left = cells.removeLast();
                cells.add(new DocumentCell(left.column(), left.span() + 1, left.firstRow(), left.text(), left.shade()));
            } else if (text.equals("^")) {
                int here = column;
                cells.add(above.stream()
                        .filter(cell -> cell.column() == here)
                        .findFirst()
                        .orElseThrow());
            } else {
                cells.add(cell(number, column, text));
            }
        }
        return new DocumentRow(number, cells);
    }

    private static DocumentCell cell(int row, int column, String drawn) {
        Matcher shaded = SHADE.matcher(drawn);
        boolean isShaded = shaded.matches();
        String text = (isShaded ? shaded.group(1) : drawn).replace(" / ", "\n");
        return new DocumentCell(column, 1, row, CellLines.of(text), isShaded ? shaded.group(2) : null);
    }

    /** The lines of a plan with some of their fields, parted by bars and line ends drawn. */
    static List<String> lines(ImprovementPlan plan, String... fields) {
        List<Integer> which =
                Arrays.stream(fields).map(PlanLine.COLUMNS::indexOf).toList();
        return plan.lines().stream()
                .map(line -> String.join(
                        " | ",
                        which.stream()
                                .map(line.fields()::get)
                                .map(text -> text.replace("\n", " / "))
                                .toList()))
                .toList();
    }

    /** The problems of a plan: row, code, column and value. */
    static List<String> problems(ImprovementPlan plan) {
        return plan.problems().stream()
                .map(problem -> Stream.of(
                                problem.place().table() > 1
                                        ? problem.place().table() + "."
                                                + problem.place().row()
                                        : "" + problem.place().row(),
                                problem.code().name(),
                                problem.column(),
                                problem.value().replace("\n", " / "))
                        .filter(text -> !text.isEmpty())
                        .reduce((one, other) -> one + " " + other)
                        .orElse(""))
                .toList();
    }
}
