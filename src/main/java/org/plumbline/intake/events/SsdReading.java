package org.plumbline.intake.events;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.intake.UnreadableFile;
import org.plumbline.intake.cell.CellText;

/** Reads the events of one table of the Standard Safeguarding Dataset, and says what the table lacks. */
final class SsdReading {

    private final EventFile file;
    private final SsdTable table;
    private final SsdLookups lookups;
    private final FileProblems problems;

    SsdReading(EventFile file, SsdLookups lookups, FileProblems problems) {
        this.file = file;
        this.table = Objects.requireNonNull(file.table());
        this.lookups = lookups;
        this.problems = problems;
    }

    /** Hands out the rows that can be used. */
    void read(EventCheck check, Consumer<EventRow> rows) throws UnreadableFile {
        Set<String> header = new HashSet<>(file.header());
        reportTables(header);
        reportColumns(header);
        SsdLeftOut leftOut = new SsdLeftOut();
        file.read(problems, row -> {
            String child = CellText.number(table.child().read(row, lookups));
            for (SsdStep step : table.steps()) {
                EventLine recorded = step.event(child, row, lookups, leftOut);
                if (recorded != null) {
                    check.row(recorded, rows);
                }
            }
        });
        leftOut.report(file.name(), problems);
    }

    private void reportTables(Set<String> header) {
        if (!table.child().isGiven(header, lookups)) {
            String needed = tables(table.child());
            problems.error(
                    file.name(),
                    1,
                    "The table %s needs %s beside it. Choose both files.".formatted(table.name(), needed));
        }
        table.steps().stream()
                .flatMap(step -> step.keys().values().stream())
                .filter(value -> value.isAmong(header) && !value.isGiven(header, lookups))
                .map(SsdReading::tables)
                .distinct()
                .forEach(needed -> problems.warning(
                        file.name(),
                        1,
                        "The table %s has no %s beside it. What that would show stays unknown; choose both files."
                                .formatted(table.name(), needed)));
    }

    private static String tables(SsdValue value) {
        return value.lookups()
                .map(lookup -> lookup.substring(0, lookup.indexOf('.')))
                .distinct()
                .collect(Collectors.joining(" or "));
    }

    private void reportColumns(Set<String> header) {
        String missing = table.steps().stream()
                .flatMap(step -> Stream.concat(Stream.of(step.date()), step.keys().values().stream()))
                .filter(value -> !value.isAmong(header))
                .map(SsdValue::columns)
                .map(columns -> columns.getFirst())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            problems.warning(
                    file.name(),
                    1,
                    "The table has no column %s. What they would show stays unknown.".formatted(missing));
        }
    }
}
