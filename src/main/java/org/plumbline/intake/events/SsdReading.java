package org.plumbline.intake.events;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.calendar.EnglishNumbers;
import org.plumbline.casefile.contract.EventType;
import org.plumbline.intake.UnreadableFile;
import org.plumbline.intake.code.CodeList;

/** Reads the events of one table of the Standard Safeguarding Dataset, and says what the table lacks. */
final class SsdReading {

    private final EventFile file;
    private final SsdTable table;
    private final SsdLookups lookups;
    private final FileProblems problems;
    private final SsdLeftOut leftOut = new SsdLeftOut();
    private final SsdDoubts doubts = new SsdDoubts();
    private final Set<EventType> partly = EnumSet.noneOf(EventType.class);
    private final Map<SsdStep, SsdPeriods> periods = new HashMap<>();

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
        gatherPeriods(header);
        file.read(problems, row -> read(row, check, rows));
        if (leftOut.hasUnknown()) {
            table.steps().stream().filter(step -> !step.sorting().isEmpty()).forEach(step -> partly.add(step.type()));
        }
        leftOut.report(file.name(), problems);
        doubts.report(file.name(), problems);
    }

    private void gatherPeriods(Set<String> header) throws UnreadableFile {
        for (SsdStep step : table.steps()) {
            SsdPeriod period = step.period();
            if (period != null && period.isAmong(header)) {
                SsdPeriods gathered = new SsdPeriods(period);
                periods.put(step, gathered);
                file.read(new FileProblems(1), row -> gathered.add(table.child().read(row, lookups), row));
            }
        }
    }

    /** Whether the period of which the row tells the end goes on in another row; that is then said. */
    private boolean goesOn(SsdStep step, EventLine recorded, CsvRow row) {
        SsdPeriods of = periods.get(step);
        if (of == null || !of.goesOn(recorded.caseId(), row, recorded.date())) {
            return false;
        }
        doubts.add(
                "the %s is not the end, because another row of the same %s begins then or later. It counts for nothing; correct the reason."
                        .formatted(step.date().words(), of.same()),
                row.line());
        return true;
    }

    private void read(CsvRow row, EventCheck check, Consumer<EventRow> rows) {
        String child = table.child().read(row, lookups);
        SsdRowOrder order = new SsdRowOrder(file.name(), row.line(), problems);
        boolean dated = false;
        boolean said = false;
        SsdCell otherwise = null;
        for (SsdStep step : table.steps()) {
            boolean hasDay = !step.date().text(row, lookups).isEmpty();
            dated |= hasDay;
            SsdCell open = hasDay ? step.open(row, lookups) : null;
            EventLine recorded = open == null ? step.event(child, row, lookups, leftOut) : null;
            said |= open != null || recorded != null || !step.sorting().isEmpty();
            otherwise = hasDay && otherwise == null ? step.notMet(row, lookups) : otherwise;
            notePart(step, open != null, recorded != null, row);
            if (open != null) {
                leave(open, row);
            } else if (recorded != null
                    && order.allows(step.date().words(), recorded.date())
                    && !goesOn(step, recorded, row)) {
                doubt(step, row);
                check.row(recorded, rows);
            }
        }
        if (!dated && !table.hasNoEvents()) {
            doubts.add("no day of a step is filled in. Nothing is taken from there.", row.line());
        } else {
            doubtUndated(row);
        }
        if (dated && !said && otherwise != null) {
            doubts.add(
                    "the %s (%s) says that it is no such step. Nothing is taken from there."
                            .formatted(otherwise.column(), otherwise.text(row, lookups)),
                    row.line());
        }
    }

    /** What a row with another day tells of a step without one. */
    private void doubtUndated(CsvRow row) {
        for (SsdStep step : table.steps()) {
            SsdCell undated = step.undated(row, lookups);
            if (undated != null) {
                doubts.add(
                        "the %s (%s) tells of a step, and the %s is empty. Nothing is taken from there until the day is filled in."
                                .formatted(
                                        undated.column(),
                                        undated.text(row, lookups),
                                        step.date().words()),
                        row.line());
            }
        }
    }

    /** Where the row does not tell all of the type, the table does not hold every event of it. */
    private void notePart(SsdStep step, boolean open, boolean recorded, CsvRow row) {
        boolean untold = !recorded && step.isUntold(row, lookups);
        if (open || untold || recorded && step.extent() == SsdStep.Extent.PART) {
            partly.add(step.type());
        }
    }

    /** Types of which the table does not hold every event, as far as it could be read. */
    Set<EventType> partly() {
        return partly;
    }

    /** Whether the row records the event is for a word to say that means nothing known. */
    private void leave(SsdCell open, CsvRow row) {
        String text = open.text(row, lookups);
        CodeList list = open.list();
        if (list != null) {
            lookups.unknown(list, text);
        }
        doubts.add(
                "what the %s (%s) means is not known. What hangs on it is left out; correct or map the word."
                        .formatted(open.column(), text),
                row.line());
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
