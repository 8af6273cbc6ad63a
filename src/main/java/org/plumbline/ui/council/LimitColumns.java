package org.plumbline.ui.council;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.council.LimitRow;
import org.plumbline.ui.list.Column;

/**
 * The columns of the list of timescales.
 *
 * @param set asks for a limit of the council's own
 */
record LimitColumns(LimitWords words, boolean mayPropose, Consumer<LimitRow> set) {

    /** Without that of what can be done for whoever may propose nothing. */
    List<Column<LimitRow>> all() {
        List<Column<LimitRow>> columns = List.of(
                Column.<LimitRow>of("id", "Id", row -> row.pack().id()).sorts(),
                Column.<LimitRow>of("step", "Step", words::name).sorts(),
                Column.of("pack", "Rule pack", LimitWords::usual),
                Column.<LimitRow>of("source", "Source", row -> row.pack()
                                .strongestBasis()
                                .label())
                        .sorts(),
                Column.<LimitRow>of("council", "This council", LimitColumns::inWords)
                        .shownAs(this::council),
                Column.ofActions("actions", "Actions", this::actions));
        return mayPropose ? columns : columns.subList(0, columns.size() - 1);
    }

    /** What counts today. */
    private static String today(LimitRow row) {
        if (!row.pack().isSettable()) {
            return "Cannot be set";
        }
        return row.current() == null || !row.isOwn()
                ? "As the rule pack"
                : LimitWords.decided(row.pack(), row.current());
    }

    private static Stream<String> then(LimitRow row) {
        return row.next().stream().map(each -> "Then " + LimitWords.decided(row.pack(), each));
    }

    private static String inWords(LimitRow row) {
        return Stream.concat(Stream.of(today(row)), then(row)).collect(Collectors.joining(". "));
    }

    private Component council(LimitRow row) {
        Span today = new Span(today(row));
        Div cell = new Div(today);
        if (row.current() != null && row.isOwn()) {
            today.addClassName("pl-own-limit");
            cell.add(new Paragraph(LimitWords.who(row.current())));
        }
        then(row).map(Paragraph::new).forEach(cell::add);
        if (!row.history().isEmpty()) {
            Button history = new Button("History", click -> new LimitHistoryDialog(row, words).open());
            history.setAriaLabel("History of " + words.title(row));
            cell.add(buttons(history));
        }
        return cell;
    }

    private Component actions(LimitRow row) {
        if (!row.pack().isSettable() || row.waiting() != null) {
            return buttons();
        }
        Button button = new Button("Set", click -> set.accept(row));
        button.setAriaLabel("Set the limit of " + words.title(row));
        return buttons(button);
    }

    private static Div buttons(Component... buttons) {
        Div line = new Div(buttons);
        line.addClassName("pl-actions");
        return line;
    }
}
