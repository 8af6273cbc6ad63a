package org.plumbline.intake.events;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.intake.UnknownSpelling;
import org.plumbline.intake.cell.CellText;
import org.plumbline.intake.code.Code;
import org.plumbline.intake.code.CodeList;
import org.plumbline.intake.code.CouncilWords;
import org.plumbline.intake.code.UnknownWords;

/** What is looked up while a row is read: the rows of other tables, and what the council has mapped of its words. */
final class SsdLookups {

    private final Map<String, Map<String, String>> values = new HashMap<>();
    private final CouncilWords words;
    private final UnknownWords unknown = new UnknownWords();

    SsdLookups(CouncilWords words) {
        this.words = words;
    }

    /** The code that a text of a list means, or null when it means none. */
    @Nullable
    Code code(CodeList list, String text) {
        return words.find(list, text);
    }

    /** Notes a text that means none where one was wanted. */
    void unknown(CodeList list, String text) {
        if (!text.isEmpty()) {
            unknown.add(list, text);
        }
    }

    /** The texts that mean none, in the order in which they were found. */
    List<UnknownSpelling> unknown() {
        return unknown.all();
    }

    /** Remembers a row for the lookup {@code table.key.value}. */
    void add(String lookup, CsvRow row) {
        String[] parts = lookup.split("\\.");
        if (row.has(parts[1]) && row.has(parts[2])) {
            Map<String, String> known = values.computeIfAbsent(lookup, same -> new HashMap<>());
            String value = CellText.orEmpty(row.get(parts[2]));
            if (!value.isEmpty()) {
                known.put(CellText.number(row.get(parts[1])), value);
            }
        }
    }

    /** Whether any row answers the lookup. */
    boolean has(String lookup) {
        return values.containsKey(lookup);
    }

    /** The value for the key; empty when there is none. */
    String find(String lookup, String key) {
        return values.getOrDefault(lookup, Map.of()).getOrDefault(CellText.number(key), "");
    }
}
