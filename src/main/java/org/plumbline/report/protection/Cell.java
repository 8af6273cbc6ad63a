package org.plumbline.report.protection;

import java.util.List;
import java.util.Map;
import org.plumbline.report.past.FigureMeasure;

/** The numbers behind the counts of a row; each audit is in one of them. */
enum Cell {
    OUTSTANDING,
    GOOD,
    REQUIRES_IMPROVEMENT,
    INADEQUATE,
    BETTER,
    NOT_BETTER,
    IMPROVED,
    SAME,
    WORSE,
    NOT_COMPARABLE;

    /** Of tables by grade. */
    static final List<Cell> GRADES = List.of(OUTSTANDING, GOOD, REQUIRES_IMPROVEMENT, INADEQUATE);

    /** Of tables that know only good or better. */
    static final List<Cell> BETTER_OR_NOT = List.of(BETTER, NOT_BETTER);

    /** Of cases that were audited again. */
    static final List<Cell> AGAIN = List.of(IMPROVED, SAME, WORSE, NOT_COMPARABLE);

    private static final Map<FigureMeasure, List<Cell>> BY_GRADE = Map.of(
            FigureMeasure.N, GRADES,
            FigureMeasure.GOOD_OR_BETTER, List.of(OUTSTANDING, GOOD),
            FigureMeasure.OUTSTANDING, List.of(OUTSTANDING),
            FigureMeasure.GOOD, List.of(GOOD),
            FigureMeasure.REQUIRES_IMPROVEMENT, List.of(REQUIRES_IMPROVEMENT),
            FigureMeasure.INADEQUATE, List.of(INADEQUATE));
    private static final Map<FigureMeasure, List<Cell>> BY_BETTER =
            Map.of(FigureMeasure.N, BETTER_OR_NOT, FigureMeasure.GOOD_OR_BETTER, List.of(BETTER));
    private static final Map<FigureMeasure, List<Cell>> BY_AGAIN = Map.of(
            FigureMeasure.DONE, AGAIN,
            FigureMeasure.IMPROVED, List.of(IMPROVED),
            FigureMeasure.SAME, List.of(SAME),
            FigureMeasure.WORSE, List.of(WORSE),
            FigureMeasure.NOT_COMPARABLE, List.of(NOT_COMPARABLE));

    /** The numbers that a measure counts, in tables with these cells. */
    static List<Cell> of(FigureMeasure measure, List<Cell> cells) {
        Map<FigureMeasure, List<Cell>> measures =
                cells.equals(GRADES) ? BY_GRADE : cells.equals(AGAIN) ? BY_AGAIN : BY_BETTER;
        return measures.getOrDefault(measure, List.of());
    }
}
