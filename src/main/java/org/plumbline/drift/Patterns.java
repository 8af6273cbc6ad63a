package org.plumbline.drift;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.plumbline.casefile.EventType;
import org.plumbline.rulebook.RulePack;

/** Reads the pack's list of patterns. */
final class Patterns {

    private static final String FILE = "drift/patterns.csv";

    private Patterns() {}

    static Map<String, Pattern> of(RulePack pack) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        Map<String, Pattern> patterns = new LinkedHashMap<>();
        try (CSVParser rows = format.parse(new StringReader(pack.text(FILE)))) {
            for (CSVRecord row : rows) {
                String code = row.get("code");
                patterns.put(
                        code,
                        new Pattern(
                                code,
                                row.get("name"),
                                types(code, row.get("needs")),
                                types(code, row.get("from_annex_a"))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return patterns;
    }

    private static Set<EventType> types(String code, String names) {
        Set<EventType> types = EnumSet.noneOf(EventType.class);
        for (String name : names.isBlank() ? new String[0] : names.strip().split(" +")) {
            try {
                types.add(EventType.valueOf(name));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(
                        FILE + ": " + code + " needs an event type that does not exist (" + name
                                + ")\nMaybe it is misspelt",
                        e);
            }
        }
        return Set.copyOf(types);
    }
}
