package org.plumbline.ui.list;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.plumbline.report.book.ListColumn;
import org.plumbline.ui.part.Dates;

/**
 * One column of a list.
 *
 * @param key stands for it in an address and in a query that sorts by it
 * @param value what a file holds of it: words, a number or a day; none for an empty cell
 * @param cell what the screen shows
 * @param sorted whether the list can be sorted by it
 * @param filed whether a file has it
 */
public record Column<R>(
        String key,
        String title,
        Function<R, @Nullable Object> value,
        Function<R, Component> cell,
        boolean sorted,
        boolean filed) {

    /** A column that shows its value as words. */
    public static <R> Column<R> of(String key, String title, Function<R, @Nullable Object> value) {
        return new Column<>(key, title, value, row -> new Span(words(value.apply(row))), false, true);
    }

    /** A column of what can be done with a row, which no file has. */
    public static <R> Column<R> ofActions(String key, String title, Function<R, Component> component) {
        return new Column<>(key, title, row -> null, component, false, false);
    }

    /** The same, shown by a component. */
    public Column<R> shownAs(Function<R, Component> component) {
        return new Column<>(key, title, value, component, sorted, filed);
    }

    /** The same, and the list can be sorted by it. */
    public Column<R> sorts() {
        return new Column<>(key, title, value, cell, true, filed);
    }

    /** The column as a file has it. */
    ListColumn<R> inFile() {
        return new ListColumn<>(title, value);
    }

    private static String words(@Nullable Object value) {
        return switch (value) {
            case null -> "–";
            case LocalDate day -> Dates.day(day);
            case Number number -> String.format(Locale.UK, "%,d", number.longValue());
            default -> value.toString();
        };
    }
}
