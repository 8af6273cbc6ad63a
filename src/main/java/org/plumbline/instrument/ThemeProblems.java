package org.plumbline.instrument;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.rulebook.NearestName;

/** What is wrong with one theme's file, each with its line and a hint. */
final class ThemeProblems {

    private final String place;
    private final List<String> lines;
    private final List<String> found = new ArrayList<>();

    /** {@code place} is the path that people know the file by. */
    ThemeProblems(String place, String text) {
        this.place = place;
        this.lines = text.lines().toList();
    }

    List<String> found() {
        return found;
    }

    /**
     * Adds a problem.
     *
     * @param question the question that it is about; absent for the theme itself
     * @param field the field, looked for from there on; where it is missing, the line of the question is given
     * @param what what is wrong, without a full stop
     * @param hint begins with "Maybe"
     */
    void add(@Nullable String question, String field, String what, String hint) {
        String about = question == null ? field : question + " " + field;
        found.add("%s:%d: %s: %s\n%s".formatted(place, line(question, field), about, what, hint));
    }

    /** Refuses fields that nobody reads: they are misspelt, and what they say would be lost. */
    void unknown(@Nullable String question, Map<?, ?> fields, Set<String> known) {
        for (Object name : fields.keySet()) {
            if (!known.contains(name.toString())) {
                add(question, name.toString(), "there is no such field", NearestName.maybe(name.toString(), known));
            }
        }
    }

    /** The text of a field; a missing one is a problem and empty. */
    String text(@Nullable String question, Map<?, ?> fields, String field) {
        Object value = fields.get(field);
        if (value == null || value.toString().isBlank()) {
            add(question, field, "is missing", "Maybe add a line %s: '…'".formatted(field));
            return "";
        }
        return value.toString();
    }

    /** The whole number in a field; what is none is a problem and absent. */
    @Nullable
    Integer whole(@Nullable String question, Map<?, ?> fields, String field) {
        if (fields.get(field) instanceof Integer number) {
            return number;
        }
        add(
                question,
                field,
                "is no whole number (%s)".formatted(fields.get(field)),
                "Maybe write %s: 2, without quotes".formatted(field));
        return null;
    }

    /** Whether a field says yes; a value that is neither yes nor no is a problem. */
    boolean yes(@Nullable String question, Map<?, ?> fields, String field) {
        Object value = fields.get(field);
        if (value != null && !(value instanceof Boolean)) {
            add(
                    question,
                    field,
                    "is neither true nor false (%s)".formatted(value),
                    "Maybe write %s: true, without quotes, or leave the line out".formatted(field));
        }
        return Boolean.TRUE.equals(value);
    }

    /** The entries of a list of maps; what is none is a problem. */
    List<Map<?, ?>> maps(@Nullable String question, Map<?, ?> fields, String field) {
        List<Map<?, ?>> maps = new ArrayList<>();
        if (fields.get(field) instanceof Collection<?> entries) {
            for (Object entry : entries) {
                if (entry instanceof Map<?, ?> map) {
                    maps.add(map);
                } else {
                    add(question, field, "an entry has no fields (%s)".formatted(entry), "Maybe a colon is missing");
                }
            }
        } else {
            add(question, field, "is no list", "Maybe its entries are not indented, or do not begin with a dash");
        }
        return maps;
    }

    /** The line of a field, or of its question where it is missing, or the first. */
    private int line(@Nullable String question, String field) {
        int from = 0;
        if (question != null) {
            from = find("id: " + question, 0, lines.size());
            if (from < 0) {
                return 1;
            }
        }
        int next = question == null ? lines.size() : find("- id:", from + 1, lines.size());
        int at = find(field + ":", from, next < 0 ? lines.size() : next);
        return Math.max(at, from) + 1;
    }

    private int find(String start, int from, int to) {
        for (int i = from; i < to; i++) {
            String line = lines.get(i).strip();
            if (line.startsWith(start) || line.startsWith("- " + start) || line.contains(" " + start)) {
                return i;
            }
        }
        return -1;
    }
}
