package org.plumbline.intake.events;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.casefile.contract.EventType;

/**
 * A table of the Standard Safeguarding Dataset and the events that its rows record. Which column holds what is data:
 * {@code ssd-tables.txt}.
 */
public record SsdTable(String name, SsdValue child, List<SsdStep> steps) {

    private static final String FILE = "ssd-tables.txt";
    private static final Map<String, SsdTable> TABLES = read();

    /** The tables by name, in the order in which a case goes through them. */
    static Map<String, SsdTable> all() {
        return TABLES;
    }

    /** Whether none of its columns records an event of the contract. */
    boolean hasNoEvents() {
        return steps.isEmpty();
    }

    /** The types of events that its rows record. */
    Stream<EventType> types() {
        return steps.stream().map(SsdStep::type);
    }

    /** The types that a table records which is none of these; with these alone not every event of them is there. */
    static Set<EventType> recordedElsewhere(Set<SsdTable> there) {
        return TABLES.values().stream()
                .filter(table -> !there.contains(table))
                .flatMap(table -> table.steps().stream())
                .filter(step -> step.extent() != SsdStep.Extent.BESIDE)
                .map(SsdStep::type)
                .collect(Collectors.toSet());
    }

    /** Whether a file with this header is this table: the child, and the date of an event where it records any. */
    boolean isKnownBy(Collection<String> header) {
        return child.isAmong(header)
                && (hasNoEvents() || steps.stream().map(SsdStep::date).anyMatch(date -> date.isAmong(header)));
    }

    /** Whether a file with this header records no event and is only looked up from other tables. */
    static boolean isLookedUpOnly(Collection<String> header) {
        return TABLES.values().stream()
                .flatMap(SsdTable::lookups)
                .map(lookup -> lookup.split("\\."))
                .anyMatch(parts -> !TABLES.containsKey(parts[0]) && header.contains(parts[1]));
    }

    /** What the table looks up elsewhere, as {@code table.key.value}. */
    Stream<String> lookups() {
        return Stream.concat(Stream.of(child), steps.stream().flatMap(step -> step.keys().values().stream()))
                .flatMap(SsdValue::lookups);
    }

    private static Map<String, SsdTable> read() {
        Map<String, SsdTable> tables = new LinkedHashMap<>();
        try (InputStream in = Objects.requireNonNull(SsdTable.class.getResourceAsStream(FILE), FILE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            List<SsdStep> steps = new ArrayList<>();
            for (String line :
                    lines.lines().filter(each -> !each.startsWith("#")).toList()) {
                if (line.startsWith(" ")) {
                    steps.add(SsdStep.of(line));
                } else {
                    String[] head = line.split(" ");
                    steps = new ArrayList<>();
                    tables.put(head[0], new SsdTable(head[0], SsdValue.of(head[1]), steps));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tables;
    }
}
