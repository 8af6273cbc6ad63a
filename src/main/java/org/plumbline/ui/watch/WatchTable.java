package org.plumbline.ui.watch;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.calendar.EnglishNumbers;
import org.plumbline.ui.casefile.ListedNumbers;
import org.plumbline.ui.list.Column;
import org.plumbline.ui.part.Dates;
import org.plumbline.ui.part.SeverityBadge;
import org.plumbline.ui.part.StackedTable;
import org.plumbline.ui.part.TeamNames;
import org.plumbline.watch.list.WatchRow;
import org.plumbline.watch.list.WatchSummary;

/** Cases to watch, one row each: why, and what to do next. */
final class WatchTable extends Div {

    WatchTable(String caption, List<WatchRow> found, ListedNumbers numbers, TeamNames teams, LocalDate today) {
        addClassName("pl-watch");
        List<Column<WatchRow>> columns = columns(numbers, teams, today);
        StackedTable table =
                new StackedTable(caption, columns.stream().map(Column::title).toArray(String[]::new));
        found.forEach(row -> table.row(
                columns.stream().map(column -> column.cell().apply(row)).toArray(Component[]::new)));
        add(table);
    }

    /**
     * The columns of the list.
     *
     * @param today a clock whose day has passed by then ran out, as the data show no later day
     */
    static List<Column<WatchRow>> columns(ListedNumbers numbers, TeamNames teams, LocalDate today) {
        return List.of(
                numbers.column(WatchRow::shortCode, WatchRow::caseId),
                Column.<WatchRow>of("worst", "Worst", row -> worstInWords(row, today))
                        .shownAs(row -> worst(row, today))
                        .sorts(),
                Column.<WatchRow>of("why", "Why and what next", row -> row.reason() + " " + row.step())
                        .shownAs(WatchTable::why),
                Column.<WatchRow>of(
                                "team",
                                "Team",
                                row -> teams.of(row.team()) + ", "
                                        + row.caseType().label())
                        .sorts(),
                Column.<WatchRow>of("since", "Since", row -> row.worst() == null ? null : row.since())
                        .sorts(),
                Column.of("all", "In all", row -> counts(row, today)));
    }

    static String emptyTitle(WatchSummary summary) {
        return summary.asOf() == null ? "Nothing is known yet" : "No child is on the watch list";
    }

    /** Why nobody is on the list: nothing was looked at yet, or nothing was found on the day. */
    static String empty(WatchSummary summary) {
        return summary.asOf() == null
                ? "The list is filled once a workbook is imported and the sweep of the night has judged every case."
                : "As of %s no pattern was true, and no clock was over or ran out within %s."
                        .formatted(Dates.day(summary.asOf()), EnglishNumbers.count(summary.ahead(), "working day"));
    }

    private static String worstInWords(WatchRow row, LocalDate today) {
        if (row.worst() != null) {
            return row.worst().label();
        }
        return hasRunOut(row, today) ? "Ran out" : "Runs out";
    }

    private static Component worst(WatchRow row, LocalDate today) {
        Div cell = new Div();
        if (row.worst() == null) {
            Span soon = new Span(worstInWords(row, today));
            soon.addClassName("pl-badge");
            cell.add(soon);
        } else {
            cell.add(new SeverityBadge(row.worst()));
        }
        if (row.isNew()) {
            Span fresh = new Span("New");
            fresh.addClassNames("pl-badge", "pl-new");
            cell.add(new Span(" "), fresh);
        }
        return cell;
    }

    private static Component why(WatchRow row) {
        Paragraph step = new Paragraph(row.step());
        step.addClassName("pl-watch-step");
        return new Div(new Paragraph(row.reason()), step);
    }

    private static boolean hasRunOut(WatchRow row, LocalDate today) {
        return row.nextDue() != null && row.nextDue().isBefore(today);
    }

    private static String counts(WatchRow row, LocalDate today) {
        List<String> words = new ArrayList<>();
        if (row.flags() > 0) {
            words.add(EnglishNumbers.count(row.flags(), "flag"));
        }
        if (row.late() > 0) {
            words.add(EnglishNumbers.count(row.late(), "clock") + " over");
        }
        if (row.soon() > 0) {
            boolean past = hasRunOut(row, today);
            words.add(
                    row.soon() == 1
                            ? (past ? "1 clock ran out on " : "1 clock runs out on ") + nextDue(row)
                            : (past
                                            ? "%d clocks, the first of them ran out on %s"
                                            : "%d clocks run out, the first on %s")
                                    .formatted(row.soon(), nextDue(row)));
        }
        return String.join(", ", words);
    }

    private static String nextDue(WatchRow row) {
        return Dates.day(row.nextDue());
    }
}
