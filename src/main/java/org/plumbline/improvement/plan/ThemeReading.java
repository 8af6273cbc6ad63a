package org.plumbline.improvement.plan;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.improvement.cell.Kind;
import org.plumbline.improvement.cell.PlanCode;
import org.plumbline.improvement.table.PlanProblems;
import org.plumbline.improvement.table.PlanRow;

/** Under which theme each row is, row by row. */
final class ThemeReading {

    private final PlanProblems problems;
    private String theme = "";

    /** The row of a theme under which there is nothing yet. */
    private @Nullable PlanRow unused;

    ThemeReading(PlanProblems problems) {
        this.problems = problems;
    }

    /** Whether the row is a theme and nothing else; what its column says counts for the rows below, too. */
    boolean isTheme(PlanRow row) {
        boolean only = row.hasOnly(Set.of(Kind.THEME));
        if (row.theme().isPresent() || only) {
            end();
            theme = row.theme().orElseGet(() -> row.cell(Kind.THEME).text());
            unused = row;
            return true;
        }
        String named = row.cell(Kind.THEME).text();
        if (!named.isEmpty() && !named.equals(theme)) {
            end();
            theme = named;
        }
        unused = null;
        return false;
    }

    /** Says of a theme under which there is nothing that it is in no row. */
    void end() {
        if (unused != null) {
            problems.add(unused.place(), "", theme, PlanCode.OUTSIDE);
        }
    }

    String theme() {
        return theme;
    }
}
