package org.plumbline.intake.annexa;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.plumbline.intake.annexa.ListLayout.Column;
import org.plumbline.intake.code.Code;

/** A row of a list as far as its cells could be used. It lives in memory only. */
final class ListRow {

    /** What the column about being seen alone becomes where it says that the child was not seen at all. */
    static final String NOT_SEEN = "NOT_SEEN";

    private final ListLayout layout;
    private final int number;
    private final @Nullable Object[] values;

    ListRow(ListLayout layout, int number) {
        this.layout = layout;
        this.number = number;
        this.values = new Object[layout.columns().size()];
    }

    int list() {
        return layout.number();
    }

    /** The row's number as Excel shows it. */
    int number() {
        return number;
    }

    void put(Column column, @Nullable Object value) {
        values[column.index()] = value;
    }

    /** Leaves the cell empty: its value cannot be used. */
    void clear(String field) {
        Column column = layout.column(field);
        if (column != null) {
            values[column.index()] = null;
        }
    }

    /** The row without the days after the day. */
    ListRow upTo(LocalDate day) {
        ListRow row = new ListRow(layout, number);
        for (Column column : layout.columns()) {
            Object value = values[column.index()];
            row.put(column, isAfter(column, day) ? null : value);
        }
        return row;
    }

    /** How many days of the row lie after the day. */
    int after(LocalDate day) {
        return (int)
                layout.columns().stream().filter(column -> isAfter(column, day)).count();
    }

    private boolean isAfter(Column column, LocalDate day) {
        return column.kind() == ListLayout.Kind.DATE
                && values[column.index()] instanceof LocalDate date
                && date.isAfter(day);
    }

    /** The value of a field; null when the cell is blank, could not be used, or this list has no such field. */
    @Nullable
    Object get(String field) {
        Column column = layout.column(field);
        return column == null ? null : values[column.index()];
    }

    @Nullable
    String text(String field) {
        return get(field) instanceof String text ? text : null;
    }

    @Nullable
    LocalDate date(String field) {
        return get(field) instanceof LocalDate date ? date : null;
    }

    /** The value of a column of this list. */
    @Nullable
    Object get(Column column) {
        return values[column.index()];
    }

    @Nullable
    LocalDate date(Column column) {
        return get(column) instanceof LocalDate date ? date : null;
    }

    @Nullable
    Integer whole(String field) {
        return get(field) instanceof Integer whole ? whole : null;
    }

    /** What the code of a field becomes in events; null when blank or when the code says nothing. */
    @Nullable
    String code(String field) {
        return get(field) instanceof Code code && !code.becomes().isEmpty() ? code.becomes() : null;
    }

    boolean is(String field, String becomes) {
        return becomes.equals(code(field));
    }

    /** Whether a cell that both rows fill in says something else. */
    boolean contradicts(ListRow other) {
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            if (value != null && other.values[i] != null && !value.equals(other.values[i])) {
                return true;
            }
        }
        return false;
    }

    /** Whether the row says that what it is about is over. */
    boolean hasEnded() {
        return date("end") != null || date("closed") != null || is("status", "CLOSED");
    }

    /** Whether the day lies before the birth, where both are known. */
    boolean isBeforeBirth(@Nullable LocalDate day) {
        LocalDate birth = date("birth");
        return day != null && birth != null && day.isBefore(birth);
    }

    String id() {
        return String.valueOf(values[0]);
    }

    boolean hasId() {
        return values[0] != null;
    }

    int blanks() {
        int blanks = 0;
        for (Object value : values) {
            blanks += value == null ? 1 : 0;
        }
        return blanks;
    }

    ListLayout layout() {
        return layout;
    }
}
