package org.plumbline.report.figure;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.grading.Grade;

/**
 * How the audits of one month, theme, case type or team were graded.
 *
 * @param code what the row is about: a theme's or team's code, a month
 * @param label the words shown
 * @param grades a count for each grade of the scale
 * @param notGraded audits without a grade; they count neither for nor against
 * @param goodOrBetter of the graded ones
 * @param before the share that it is compared with; absent where the table compares nothing
 * @param change what may be said of the two; absent with {@code before}
 */
public record GradeRow(
        String code,
        String label,
        Map<Grade, Count> grades,
        Count notGraded,
        Share goodOrBetter,
        @Nullable Share before,
        @Nullable Change change) {

    /** The scale, best first, as printed. */
    public static final List<Grade> SCALE =
            List.of(Grade.OUTSTANDING, Grade.GOOD, Grade.REQUIRES_IMPROVEMENT, Grade.INADEQUATE);

    public GradeRow {
        grades = Map.copyOf(grades);
    }

    /** Counts grades. */
    public static GradeRow of(String code, String label, List<Grade> grades) {
        Map<Grade, Count> counts = new EnumMap<>(Grade.class);
        SCALE.forEach(g -> counts.put(g, Count.of(number(grades, g))));
        int notGraded = number(grades, Grade.NOT_GRADED);
        int good = (int) grades.stream().filter(g -> g.atLeast(Grade.GOOD)).count();
        return new GradeRow(
                code, label, counts, Count.of(notGraded), Share.of(good, grades.size() - notGraded), null, null);
    }

    private static int number(List<Grade> grades, Grade wanted) {
        return (int) grades.stream().filter(wanted::equals).count();
    }

    /** The same row of audits that are everything there is, and no sample. */
    public GradeRow counted() {
        return new GradeRow(code, label, grades, notGraded, goodOrBetter.counted(), before, change);
    }

    /** The same row compared with an earlier share. */
    GradeRow comparedWith(Share earlier) {
        return new GradeRow(
                code, label, grades, notGraded, goodOrBetter, earlier, Change.between(earlier, goodOrBetter));
    }

    /** The count of one grade of the scale. */
    public Count count(Grade grade) {
        return grades.getOrDefault(grade, new Count(null, Symbol.NOT_APPLICABLE));
    }

    /** Audits with a grade. */
    public Count graded() {
        return goodOrBetter.n();
    }
}
