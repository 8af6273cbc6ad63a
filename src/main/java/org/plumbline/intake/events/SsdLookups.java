package org.plumbline.intake.events;

import java.util.HashMap;
import java.util.Map;
import org.plumbline.intake.cell.CellText;

/** What one table of the Standard Safeguarding Dataset says of the rows of another. */
final class SsdLookups {

    private final Map<String, Map<String, String>> values = new HashMap<>();

    /** Remembers a row for the lookup {@code table.key.value}. */
    void add(String lookup, CsvRow row) {
        String[] parts = lookup.split("\\.");
        if (row.has(parts[1]) && row.has(parts[2])) {
            Map<String, String> known = values.computeIfAbsent(lookup, same -> new HashMap<>());
            String value = CellText.orEmpty(row.get(parts[2]));
            if (!value.isEmpty()) {
                known.put(row.get(parts[1]), value);
            }
        }
    }

    /** Whether any row answers the lookup. */
    boolean has(String lookup) {
        return values.containsKey(lookup);
    }

    /** The value for the key; empty when there is none. */
    String find(String lookup, String key) {
        return values.getOrDefault(lookup, Map.of()).getOrDefault(key, "");
    }
}
