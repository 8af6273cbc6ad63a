package org.plumbline.improvement.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.plumbline.improvement.cell.Rating;
import org.plumbline.improvement.cell.Shade;
import org.plumbline.improvement.table.PlanColumns;
import org.plumbline.improvement.table.PlanProblems;
import org.plumbline.improvement.table.PlanRow;
import org.plumbline.improvement.table.RowCell;

/** A table as the product writes it: each row is an action as it is; only what is worked out is worked out again. */
final class OwnTable {

    private static final int ACTION = PlanLine.HEADINGS.indexOf("Action");
    private static final int LEAD = PlanLine.HEADINGS.indexOf("Lead");
    private static final int DEADLINE = PlanLine.HEADINGS.indexOf("Deadline");

    /** The columns of comma-separated text that hold what was written, in the order of the headings in Word and Excel. */
    private static final List<Integer> WRITTEN = IntStream.range(0, PlanLine.COLUMNS.size())
            .filter(column -> !List.of("leads", "due", "due_kind", "rating").contains(PlanLine.COLUMNS.get(column)))
            .boxed()
            .toList();

    private static final int WORKED_OUT_RATING = PlanLine.COLUMNS.indexOf("rating");

    private OwnTable() {}

    /** Whether the headings are those of a plan as comma-separated text, or as a table in Word or Excel. */
    static boolean isOwn(PlanColumns columns) {
        return columns.areExactly(PlanLine.COLUMNS) || columns.areExactly(PlanLine.HEADINGS);
    }

    /** The line of a row; none where nothing is written in it. */
    static Optional<PlanLine> line(PlanRow row, PlanProblems problems) {
        List<RowCell> cells = written(row).stream().map(row.cells()::get).toList();
        List<String> texts = cells.stream().map(RowCell::text).toList();
        if (texts.stream().allMatch(String::isEmpty)) {
            return Optional.empty();
        }
        PlanLine line = PlanLine.of(WrittenAction.of(texts), shade(row, cells.get(PlanLine.RATING)));
        new LineChecks(
                        row.place(),
                        heading(row, ACTION),
                        heading(row, LEAD),
                        heading(row, DEADLINE),
                        heading(row, PlanLine.RATING))
                .check(line, !line.written().isRecommendationAlone(), problems);
        return Optional.of(line);
    }

    private static boolean isText(PlanRow row) {
        return row.columns().areExactly(PlanLine.COLUMNS);
    }

    private static List<Integer> written(PlanRow row) {
        return isText(row)
                ? WRITTEN
                : IntStream.range(0, WRITTEN.size()).boxed().toList();
    }

    private static String heading(PlanRow row, int written) {
        return row.columns().columns().get(written(row).get(written)).heading().written();
    }

    /** The colour with which a rating is written is the same in a table and in text. */
    private static @Nullable Shade shade(PlanRow row, RowCell rating) {
        return isText(row)
                ? Rating.ofName(row.cells().get(WORKED_OUT_RATING).text())
                        .flatMap(Rating::shade)
                        .orElse(null)
                : rating.shade();
    }
}
