package org.plumbline.intake.annexa;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plumbline.intake.code.CodeList;

/** One list of Annex A: its columns in the template's order. */
final class ListLayout {

    /** What a column holds. */
    enum Kind {
        ID,
        TEXT,
        CODE,
        DATE,
        BIRTH,
        AGE,
        COUNT,
        POSTCODE
    }

    /** Whether a column must be there and may be blank. */
    enum Need {
        /** There, never blank. */
        R,
        /** There, may be blank. */
        O,
        /** May be missing; never blank where it is there. */
        C,
        /** A column of newer layouts: may be missing, may be blank. */
        N
    }

    /**
     * A column of the list.
     *
     * @param heading as the template writes it
     * @param compared the same as headings are compared
     * @param words of the heading
     */
    record Column(
            int index,
            String heading,
            String compared,
            Set<String> words,
            String field,
            Kind kind,
            @Nullable CodeList codes,
            Need need,
            boolean key,
            @Nullable Pattern synonyms) {

        boolean mayBeBlank() {
            return need == Need.O || need == Need.N;
        }

        boolean isDate() {
            return kind == Kind.DATE || kind == Kind.BIRTH;
        }

        /** Whether it says which child or when; without it a row says nothing. */
        boolean tells() {
            return kind == Kind.ID || kind == Kind.DATE && (key || need == Need.R);
        }

        boolean expected() {
            return need == Need.R || need == Need.O;
        }
    }

    private final int number;
    private final String title;
    private final List<Column> columns;
    private final Map<String, Column> byField = new HashMap<>();

    ListLayout(int number, String title, List<Column> columns) {
        this.number = number;
        this.title = title;
        this.columns = List.copyOf(columns);
        columns.forEach(column -> byField.put(column.field(), column));
    }

    int number() {
        return number;
    }

    /** What the list holds, in words. */
    String title() {
        return title;
    }

    List<Column> columns() {
        return columns;
    }

    /** The column of a field, or null when this list has none. */
    @Nullable
    Column column(String field) {
        return byField.get(field);
    }

    Column id() {
        return columns.getFirst();
    }
}
