package org.plumbline.intake.events;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a value of the Standard Safeguarding Dataset comes from.
 *
 * @param column empty for a value that is always the same
 * @param lookup {@code table.key.value} of another table, or null
 * @param words the readings of what the cell holds; empty when it is taken as it is
 * @param contains whether a word is looked for within the cell
 */
record SsdCell(String column, @Nullable String lookup, Map<String, String> words, boolean contains, String constant) {

    private static final String ANYTHING_ELSE = "*";

    static SsdCell of(String text) {
        if (text.startsWith("\"")) {
            return new SsdCell("", null, Map.of(), false, text.replace("\"", ""));
        }
        int brace = text.indexOf('{');
        boolean contains = brace > 0 && text.charAt(brace - 1) == '~';
        String[] from = (brace < 0 ? text : text.substring(0, contains ? brace - 1 : brace)).split("@");
        Map<String, String> words = new LinkedHashMap<>();
        if (brace >= 0) {
            for (String pair : text.substring(brace + 1, text.length() - 1).split("\\|")) {
                String[] word = pair.split(">");
                words.put(plain(word[0]), word[1]);
            }
        }
        return new SsdCell(from[0], from.length > 1 ? from[1] : null, words, contains, "");
    }

    /** The value, empty when it is not known. */
    String read(CsvRow row, SsdLookups lookups) {
        if (column.isEmpty()) {
            return constant;
        }
        String cell = row.has(column) ? row.get(column) : "";
        String value = lookup == null ? cell : lookups.find(lookup, cell);
        if (words.isEmpty()) {
            return value;
        }
        String plain = plain(value);
        if (contains) {
            return words.entrySet().stream()
                    .filter(word -> plain.contains(word.getKey()))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse("");
        }
        String other = plain.isEmpty() ? "" : words.getOrDefault(ANYTHING_ELSE, "");
        return words.getOrDefault(plain, other);
    }

    /** Without quotes, with blanks as the table of readings writes them, in capitals. */
    static String plain(String value) {
        return value.replaceAll("[\"']", "")
                .replaceAll("\\s*([:,{}])\\s*", "$1")
                .strip()
                .replace(' ', '_')
                .toUpperCase(Locale.ROOT);
    }
}
