package org.plumbline.intake.events;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.plumbline.casefile.contract.PossibleDates;
import org.plumbline.intake.cell.CellDate;
import org.plumbline.intake.cell.CellText;

/** The cells of the row of cases.csv that is being read, and what is wrong with them. */
final class CaseCells {

    private final RowProblems problems;
    private CsvRow row = new CsvRow(0, List.of(), List.of());

    CaseCells(Path file, FileProblems problems) {
        this.problems = new RowProblems(file, problems);
    }

    /** Begins another row. */
    void begin(CsvRow of) {
        row = of;
        problems.begin(of.line());
    }

    /** What a column says; empty where it holds a word for nothing. */
    String text(String column) {
        return CellText.orEmpty(row.get(column));
    }

    /** The same of a column of days; empty also where its day stands for none. */
    String dayText(String column) {
        String text = text(column);
        LocalDate day = text.isEmpty() ? null : CellDate.written(text);
        boolean none =
                day == null ? CellDate.isBlankLookUp(text) || PossibleDates.isNone(text) : PossibleDates.isNone(day);
        if (none) {
            problems.warningOnce(
                    column + text,
                    "The %s (%s) stands for no day. It counts as empty, here and in further rows."
                            .formatted(column, text));
        }
        return none ? "" : text;
    }

    /** What a column says without which the row cannot be used. */
    String needed(String column, String text, String whatToWrite) {
        if (text.isEmpty()) {
            error("The %s is empty. %s".formatted(column, whatToWrite));
        }
        return text;
    }

    /** A day without which the row cannot be used. */
    @Nullable
    LocalDate neededDay(String column, String text) {
        return day(column, text, this::error);
    }

    /** A day that the case can do without: where it cannot be true it is empty, which the sentence ends by saying. */
    @Nullable
    LocalDate optionalDay(String column, String text, String without) {
        return day(column, text, sentence -> warning(sentence + without));
    }

    private static @Nullable LocalDate day(String column, String text, Consumer<String> wrong) {
        LocalDate day = text.isEmpty() ? null : CellDate.written(text);
        if (day == null && !text.isEmpty()) {
            wrong.accept("The %s (%s) cannot be read. %s".formatted(column, text, CellDate.toWrite(text)));
        } else if (day != null && !PossibleDates.isPossible(day)) {
            wrong.accept("The %s (%s) lies outside %s. Correct it.".formatted(column, day, PossibleDates.span()));
            return null;
        }
        return day;
    }

    /** The row cannot be used. */
    void error(String sentence) {
        problems.error(sentence);
    }

    /** The row is used without what is wrong with it. */
    void warning(String sentence) {
        problems.warning(sentence);
    }

    boolean isUsable() {
        return problems.isUsable();
    }
}
