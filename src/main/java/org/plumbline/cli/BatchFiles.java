package org.plumbline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.casefile.contract.EventContract;
import org.plumbline.casefile.contract.EventSource;
import org.plumbline.casefile.snapshot.CaseEvents;
import org.plumbline.casefile.snapshot.ChildRecord;
import org.plumbline.casefile.snapshot.ImportBatch;
import org.plumbline.casefile.snapshot.NewEvent;
import org.plumbline.cli.file.CsvFile;

/**
 * What an import would store, as the files that the command drift reads. What only Annex A says of an event is no part of
 * the contract of these files and stands in a column of its own.
 */
record BatchFiles(@Nullable Path cases, @Nullable Path events) {

    /** Writes the files that are wanted; a case of which the batch holds only events is made of them. */
    void write(ImportBatch batch) throws IOException {
        List<ChildRecord> children = new ArrayList<>(batch.children());
        for (CaseEvents more : batch.more()) {
            children.add(CaseOfEvents.of(more));
        }
        if (cases != null) {
            writeCases(cases, children);
        }
        if (events != null) {
            writeEvents(events, children, batch.source() == EventSource.ANNEX_A);
        }
    }

    private static void writeCases(Path file, List<ChildRecord> children) throws IOException {
        try (CsvFile out = new CsvFile(file, "case", "birth_month", "team", "case_type", "open_from", "closed_on")) {
            for (ChildRecord child : children) {
                out.row(
                        child.systemPersonId(),
                        child.expectedDelivery() == null
                                ? Objects.toString(child.birthMonth(), "")
                                : "due:" + child.expectedDelivery(),
                        child.team(),
                        child.caseType().name(),
                        child.openFrom().toString(),
                        Objects.toString(child.closedOn(), ""));
            }
            out.finish();
        }
    }

    private static void writeEvents(Path file, List<ChildRecord> children, boolean annexA) throws IOException {
        List<String> columns = new ArrayList<>(List.of("case", "type", "date", "time", "attrs"));
        if (annexA) {
            columns.add("annex_a");
        }
        try (CsvFile out = new CsvFile(file, columns.toArray(String[]::new))) {
            for (ChildRecord child : children) {
                for (NewEvent event : child.events()) {
                    out.row(row(child.systemPersonId(), event, annexA));
                }
            }
            out.finish();
        }
    }

    private static String[] row(String child, NewEvent event, boolean annexA) {
        Map<String, String> contract = new TreeMap<>();
        Map<String, String> only = new TreeMap<>();
        event.attributes().forEach((key, value) -> (isOfAnnexAAlone(event, key) ? only : contract).put(key, value));
        List<String> row = new ArrayList<>(List.of(
                child,
                event.type().name(),
                event.date().toString(),
                Objects.toString(event.time(), ""),
                pairs(contract)));
        if (annexA) {
            row.add(pairs(only));
        }
        return row.toArray(String[]::new);
    }

    private static boolean isOfAnnexAAlone(NewEvent event, String key) {
        return Objects.requireNonNull(EventContract.attribute(event.type(), key), key)
                .fromAnnexA();
    }

    private static String pairs(Map<String, String> attributes) {
        return attributes.entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue())
                .collect(Collectors.joining(";"));
    }
}
