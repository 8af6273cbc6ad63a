package org.plumbline.improvement.table;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.improvement.cell.Heading;
import org.plumbline.improvement.cell.Kind;
import org.plumbline.improvement.cell.PlanCode;
import org.plumbline.improvement.table.PlanProblem.Place;
import org.plumbline.intake.table.DocumentCell;
import org.plumbline.intake.table.DocumentRow;
import org.plumbline.intake.table.DocumentTable;

/**
 * The columns of a table that is a plan or a list of recommendations.
 *
 * @param headingRow the row of their headings
 * @param columns from left to right
 */
public record PlanColumns(Place headingRow, List<PlanColumn> columns) {

    private static final int ROWS_LOOKED_AT = 20;
    private static final List<Kind> EXPECTED = List.of(Kind.RECOMMENDATION, Kind.LEAD, Kind.PROGRESS, Kind.DEADLINE);

    /** The columns of a table, by the first row that has the headings of a plan or of a list of recommendations. */
    public static Optional<PlanColumns> of(DocumentTable table) {
        return table.rows().stream()
                .filter(row -> row.number() <= ROWS_LOOKED_AT)
                .map(row -> of(table, row))
                .filter(columns -> columns.isPlan() || columns.listsRecommendations())
                .findFirst();
    }

    /** The columns that a row would name if it were one of headings. */
    public static PlanColumns of(DocumentTable table, DocumentRow row) {
        List<PlanColumn> columns = new ArrayList<>();
        Set<Kind> met = EnumSet.noneOf(Kind.class);
        for (DocumentCell cell : row.cells().reversed()) {
            if (!cell.text().isEmpty()) {
                Heading heading = Heading.of(cell.text());
                boolean overtaken = heading.kind() == Kind.RATING && !met.add(Kind.RATING);
                columns.addFirst(new PlanColumn(heading, overtaken ? Kind.UNKNOWN : heading.kind(), cell.column()));
            }
        }
        met.clear();
        columns.replaceAll(column -> column.kind() == Kind.PROGRESS || met.add(column.kind())
                ? column
                : new PlanColumn(column.heading(), Kind.UNKNOWN, column.start()));
        return new PlanColumns(new Place(table.number(), row.number()), columns);
    }

    /** Whether they are those of a plan: an action and something beside it. */
    public boolean isPlan() {
        return has(Kind.ACTION)
                && columns.stream()
                        .map(PlanColumn::heading)
                        .map(Heading::kind)
                        .anyMatch(kind -> kind != Kind.ACTION && kind != Kind.UNKNOWN);
    }

    /** Whether they are those of a list of recommendations with numbers. */
    public boolean listsRecommendations() {
        return !has(Kind.ACTION) && has(Kind.RECOMMENDATION) && (has(Kind.NUMBER) || has(Kind.REC_NO));
    }

    /** Whether there is a column of the kind. */
    public boolean has(Kind kind) {
        return index(kind) >= 0;
    }

    /** The place of the column of the kind, or -1. */
    public int index(Kind kind) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).kind() == kind) {
                return i;
            }
        }
        return -1;
    }

    /** The heading of the column of the kind, empty where there is none. */
    public String heading(Kind kind) {
        return has(kind) ? columns.get(index(kind)).heading().written() : "";
    }

    /** Whether a row has the same headings. */
    public boolean isRepeatedBy(DocumentRow row) {
        return row.cells().stream()
                .map(DocumentCell::text)
                .filter(text -> !text.isEmpty())
                .map(Heading::compared)
                .toList()
                .equals(columns.stream()
                        .map(column -> Heading.compared(column.heading().written()))
                        .toList());
    }

    /** Whether the headings are exactly these. */
    public boolean areExactly(List<String> headings) {
        return columns.stream()
                .map(column -> column.heading().written())
                .toList()
                .equals(headings);
    }

    /** The place of the column to which a cell belongs: by its first grid column, or the nearest on the left. */
    public int of(DocumentCell cell) {
        int found = 0;
        for (int i = 0; i < columns.size(); i++) {
            found = columns.get(i).start() <= cell.column() ? i : found;
        }
        return found;
    }

    /** Whether a cell lies over all columns. */
    public boolean areCoveredBy(DocumentCell cell) {
        return columns.size() > 1
                && cell.column() <= columns.getFirst().start()
                && cell.end() > columns.getLast().start();
    }

    /** Whether numbers are those of recommendations: the recommendation is nearer on the right than the action. */
    public boolean numberRecommendations() {
        return columns.stream()
                .skip(index(Kind.NUMBER) + 1L)
                .map(PlanColumn::kind)
                .filter(kind -> kind == Kind.RECOMMENDATION || kind == Kind.ACTION)
                .findFirst()
                .filter(kind -> kind == Kind.RECOMMENDATION)
                .isPresent();
    }

    /** Says what is wrong with the headings. */
    public void check(PlanProblems problems) {
        for (PlanColumn column : columns) {
            boolean known = column.heading().kind() != Kind.UNKNOWN;
            if (column.kind() == Kind.UNKNOWN && !column.isOlderRating()) {
                String written = column.heading().written();
                problems.add(headingRow, written, written, known ? PlanCode.HEADING_TWICE : PlanCode.HEADING_UNKNOWN);
            }
        }
        if (isPlan()) {
            EXPECTED.stream()
                    .filter(kind -> !has(kind) && !(kind == Kind.RECOMMENDATION && has(Kind.REC_NO)))
                    .forEach(kind -> problems.add(headingRow, "", kind.written(), PlanCode.NO_COLUMN));
        }
    }
}
