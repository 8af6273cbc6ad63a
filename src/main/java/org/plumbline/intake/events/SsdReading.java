package org.plumbline.intake.events;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.calendar.EnglishNumbers;
import org.plumbline.casefile.contract.PossibleDates;
import org.plumbline.intake.UnreadableFile;
import org.plumbline.intake.cell.CellDate;

/** Reads the events of one table of the Standard Safeguarding Dataset, and says what the table lacks. */
final class SsdReading {

    private final EventFile file;
    private final SsdTable table;
    private final SsdLookups lookups;
    private final FileProblems problems;
    private final SsdLeftOut leftOut = new SsdLeftOut();
    private final SsdDoubts doubts = new SsdDoubts();

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
        file.read(problems, row -> read(row, check, rows));
        leftOut.report(file.name(), problems);
        doubts.report(file.name(), problems);
    }

    private void read(CsvRow row, EventCheck check, Consumer<EventRow> rows) {
        String child = table.child().read(row, lookups);
        LocalDate began = null;
        String beganIn = "";
        boolean dated = false;
        for (SsdStep step : table.steps()) {
            dated |= !step.date().text(row, lookups).isEmpty();
            EventLine recorded = step.event(child, row, lookups, leftOut);
            if (recorded == null) {
                continue;
            }
            LocalDate day = CellDate.written(recorded.date());
            if (day == null || PossibleDates.isNone(day)) {
                check.row(recorded, rows);
                continue;
            }
            if (began != null && day.isBefore(began)) {
                problems.warning(
                        file.name(),
                        row.line(),
                        "The %s (%s) lies before the %s (%s). It is left out; correct one of the two."
                                .formatted(step.date().words(), day, beganIn, began));
                continue;
            }
            beganIn = began == null ? step.date().words() : beganIn;
            began = began == null ? day : began;
            doubt(step, row);
            check.row(recorded, rows);
        }
        if (!dated && !table.hasNoEvents()) {
            doubts.add("no day of a step is filled in. Nothing is taken from there.", row.line());
        }
    }

    private void doubt(SsdStep step, CsvRow row) {
        for (SsdValue value : step.keys().values()) {
            List<String> columns = value.contradicting(row, lookups);
            if (!columns.isEmpty()) {
                doubts.add(
                        "the columns %s say different things. What the first says counts; correct one of them."
                                .formatted(EnglishNumbers.list(columns)),
                        row.line());
            }
        }
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
