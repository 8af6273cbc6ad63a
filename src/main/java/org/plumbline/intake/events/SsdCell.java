package org.plumbline.intake.events;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.intake.cell.CellText;
import org.plumbline.intake.code.Code;
import org.plumbline.intake.code.CodeList;
import org.plumbline.intake.code.CodeLists;

/**
 * Where a value of the Standard Safeguarding Dataset comes from.
 *
 * @param column empty for a value that is always the same
 * @param lookup {@code table.key.value} of another table, or null
 * @param words the readings of what the cell holds; empty when it is taken as it is
 * @param contains whether a word is looked for within the cell
 * @param list the codes and words that the cell may hold, or null
 */
record SsdCell(
        String column,
        @Nullable String lookup,
        Map<String, String> words,
        boolean contains,
        @Nullable CodeList list,
        String constant) {

    private static final String ANYTHING_ELSE = "*";
    /** A value that begins so is known and is not what the column is asked for. */
    static final String SOMETHING_ELSE = "-";

    private static final CodeList YES_NO = CodeLists.bundled().required("YES_NO");
    private static final Pattern BLANKS_AROUND = Pattern.compile("\\s*([:,{}])\\s*");
    private static final Pattern MARK = Pattern.compile(":[YN] ");
    private static final Pattern JSON_PAIR =
            Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"\\s*:\\s*(\"(?:[^\"\\\\]|\\\\.)*\"|[^,}\\s]+)");

    static SsdCell of(String text) {
        if (text.startsWith("\"")) {
            return new SsdCell("", null, Map.of(), false, null, text.replace("\"", ""));
        }
        int brace = text.indexOf('{');
        boolean contains = brace > 0 && text.charAt(brace - 1) == '~';
        String[] listed = (brace < 0 ? text : text.substring(0, contains ? brace - 1 : brace)).split("#");
        String[] from = listed[0].split("@");
        Map<String, String> words = new LinkedHashMap<>();
        if (brace >= 0) {
            for (String pair : text.substring(brace + 1, text.length() - 1).split("\\|")) {
                String[] word = pair.split(">");
                words.put(plain(word[0]), word[1]);
            }
        }
        return new SsdCell(
                from[0],
                from.length > 1 ? from[1] : null,
                words,
                contains,
                listed.length > 1 ? CodeLists.bundled().required(listed[1]) : null,
                "");
    }

    /** Whether a file with this header, and what was looked up for it, can hold the value. */
    boolean isGiven(Collection<String> header, SsdLookups lookups) {
        return column.isEmpty() || header.contains(column) && (lookup == null || lookups.has(lookup));
    }

    /** What the cell, or the row that it leads to, holds; empty when it says nothing. */
    String text(CsvRow row, SsdLookups lookups) {
        if (column.isEmpty()) {
            return constant;
        }
        String cell = row.has(column) ? CellText.orEmpty(row.get(column)) : "";
        return lookup == null || cell.isEmpty() ? cell : lookups.find(lookup, cell);
    }

    /** The value, empty when it is not known. */
    String read(CsvRow row, SsdLookups lookups) {
        String text = text(row, lookups);
        String meant = list == null || text.isEmpty() ? text : meaning(list, text, lookups);
        if (words.isEmpty()) {
            return meant;
        }
        return contains ? within(meant) : whole(meant);
    }

    /** Whether the words of the cell are looked for in a list or among those that the table names. */
    boolean isReadByWords() {
        return list != null || !words.isEmpty();
    }

    /**
     * Whether the cell holds words that mean nothing that is known.
     *
     * @param alone whether no other cell can hold the value; some words of a cell beside others are not meant for it
     */
    boolean isUnread(CsvRow row, SsdLookups lookups, boolean alone) {
        String text = text(row, lookups);
        if (text.isEmpty() || contains || !isReadByWords()) {
            return false;
        }
        if (list != null) {
            return (words.isEmpty() || alone) && lookups.code(list, text) == null;
        }
        return yesNo(text).isEmpty() && whole(text).isEmpty();
    }

    /** Whether the cell holds marks of which none is set, so that there is none of what it is asked for. */
    boolean saysNone(CsvRow row, SsdLookups lookups) {
        String text = text(row, lookups);
        return contains && text.startsWith("{") && MARK.matcher(flags(text)).find();
    }

    /** What may stand in the cell, for whoever wrote something else. */
    String nearest(String text) {
        return list != null
                ? list.nearest(text)
                : words.keySet().stream()
                        .filter(word -> !word.isEmpty())
                        .map(word -> word.replace('_', ' '))
                        .collect(Collectors.joining(", ", "Write one of ", "."));
    }

    /** What the code becomes that a text of a list means; empty when it means none. */
    private static String meaning(CodeList list, String text, SsdLookups lookups) {
        Code code = lookups.code(list, text);
        if (code == null) {
            return "";
        }
        return code.becomes().isEmpty() ? SOMETHING_ELSE + code.token() : code.becomes();
    }

    /** Y or N, or empty when the text says neither. */
    static String yesNo(String text) {
        Code code = YES_NO.find(text);
        return code == null ? "" : code.becomes();
    }

    private String whole(String text) {
        String plain = plain(text);
        if (plain.isEmpty()) {
            return words.getOrDefault("", "");
        }
        String word = words.containsKey(plain) ? plain : yesNo(text);
        return words.getOrDefault(word.isEmpty() ? ANYTHING_ELSE : word, words.getOrDefault(ANYTHING_ELSE, ""));
    }

    private String within(String text) {
        String flags = text.startsWith("{") ? flags(text) : "";
        String plain = flags.isEmpty() ? plain(text) : flags;
        return words.entrySet().stream()
                .filter(word -> plain.contains(word.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    /** The keys of a json object with their values, as the table writes them. What a remark repeats is none of them. */
    private static String flags(String json) {
        StringBuilder flags = new StringBuilder();
        Matcher pairs = JSON_PAIR.matcher(json);
        while (pairs.find()) {
            String value = pairs.group(2).replace("\"", "");
            String known = yesNo(value);
            flags.append(pairs.group(1).toUpperCase(Locale.ROOT)).append(':');
            flags.append(known.isEmpty() ? "?" : known).append(' ');
        }
        return flags.toString();
    }

    /** Without quotes, with blanks as the table of readings writes them, in capitals. */
    static String plain(String value) {
        return BLANKS_AROUND
                .matcher(value.replace("\"", "").replace("'", ""))
                .replaceAll("$1")
                .strip()
                .replace(' ', '_')
                .toUpperCase(Locale.ROOT);
    }
}
