package org.plumbline.drift;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.plumbline.casefile.contract.EventType;
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
                                types(code, words(row.get("needs"), false)),
                                types(code, words(row.get("needs"), true)),
                                types(code, words(row.get("from_annex_a"), false))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return patterns;
    }

    /** The event types parted by blanks, or those of the words that are alternatives parted by a bar. */
    private static List<String> words(String cell, boolean alternatives) {
        return Arrays.stream(cell.strip().split(" +"))
                .filter(word -> !word.isEmpty() && word.contains("|") == alternatives)
                .flatMap(word -> Arrays.stream(word.split("\\|")))
                .toList();
    }

    private static Set<EventType> types(String code, List<String> names) {
        Set<EventType> types = EnumSet.noneOf(EventType.class);
        for (String name : names) {
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
