package org.plumbline.intake.annexa;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.intake.UnknownSpelling;

/**
 * What was found in a workbook.
 *
 * @param lists one entry per list found, in order
 * @param problems bad cells by list and row, at most as many as the limits say
 * @param problemsNotListed bad cells beyond that, counted only
 * @param unknown words that mean no code, whose meaning the council can map
 * @param notes what else the reader should know, such as sheets and columns that were passed over
 * @param latestDate the latest date of any step, from which the day of the extract can be guessed
 */
public record WorkbookCheck(
        List<ListCheck> lists,
        List<CellProblem> problems,
        int problemsNotListed,
        List<UnknownSpelling> unknown,
        List<String> notes,
        @Nullable LocalDate latestDate) {

    public WorkbookCheck {
        lists = List.copyOf(lists);
        problems = List.copyOf(problems);
        unknown = List.copyOf(unknown);
        notes = List.copyOf(notes);
    }

    /** Bad cells of the severity in all lists. */
    public int count(CellRule.Severity severity) {
        return lists.stream()
                .mapToInt(list -> switch (severity) {
                    case ERROR -> list.errors();
                    case WARNING -> list.warnings();
                    case NORMALISED -> list.normalised();
                })
                .sum();
    }

    /** Rows of all lists. */
    public int rows() {
        return lists.stream().mapToInt(ListCheck::rows).sum();
    }
}
