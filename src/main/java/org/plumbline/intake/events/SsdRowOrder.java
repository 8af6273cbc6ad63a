package org.plumbline.intake.events;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.casefile.contract.PossibleDates;
import org.plumbline.intake.cell.CellDate;

/** The days of one row of a table: no step of it can lie before the first, which is the start of what the row is about. */
final class SsdRowOrder {

    private final Path file;
    private final long line;
    private final FileProblems problems;
    private final Set<String> said = new HashSet<>();
    private @Nullable LocalDate began;
    private String beganIn = "";

    SsdRowOrder(Path file, long line, FileProblems problems) {
        this.file = file;
        this.line = line;
        this.problems = problems;
    }

    /** Whether the step can lie on the day; where it cannot, that is said once for the column. */
    boolean allows(String column, String written) {
        LocalDate day = CellDate.written(written);
        LocalDate start = began;
        if (day == null || PossibleDates.isNone(day)) {
            return true;
        }
        if (start == null) {
            began = day;
            beganIn = column;
            return true;
        }
        if (day.isBefore(start) && said.add(column)) {
            problems.warning(
                    file,
                    line,
                    "The %s (%s) lies before the %s (%s). It is left out; correct one of the two."
                            .formatted(column, day, beganIn, start));
        }
        return !day.isBefore(start);
    }
}
