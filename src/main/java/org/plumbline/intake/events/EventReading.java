package org.plumbline.intake.events;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.casefile.contract.EventSource;
import org.plumbline.casefile.contract.EventType;
import org.plumbline.casefile.snapshot.KnownCases.KnownCase;
import org.plumbline.intake.UnreadableFile;
import org.plumbline.intake.code.CouncilWords;

/** The reading of one upload: first what cases it is about, then its events, each row checked on its own. */
public final class EventReading {

    private static final class TooManyRows extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private final List<EventFile> files;
    private final LocalDate today;
    private final FileProblems problems;
    private final SsdLookups lookups;
    private final Set<String> named = new HashSet<>();
    private final Map<String, CaseLine> own = new TreeMap<>();
    private final CasesByNumber all;
    private final Map<EventFile, Long> rows = new HashMap<>();
    private final List<EventRow> events = new ArrayList<>();
    private final Map<String, EventRow> identities = new HashMap<>();

    EventReading(List<EventFile> files, LocalDate today, CouncilWords words, FileProblems problems) {
        this.files = files;
        this.today = today;
        this.lookups = new SsdLookups(words);
        this.problems = problems;
        this.all = new CasesByNumber(problems);
    }

    /** Counts the rows, and gathers what tables look up in each other and which cases are named. */
    void lookOver(int mostRows) throws UnreadableFile {
        List<String> wanted =
                files.stream().flatMap(EventFile::lookups).distinct().toList();
        Set<String> written = new HashSet<>();
        long[] count = {0};
        try {
            for (EventFile file : files) {
                long before = count[0];
                file.read(new FileProblems(1), row -> {
                    if (++count[0] > mostRows) {
                        throw new TooManyRows();
                    }
                    wanted.forEach(lookup -> lookups.add(lookup, row));
                    if (file.kind() == EventFile.Kind.EVENTS) {
                        written.add(row.get("case"));
                    }
                });
                rows.put(file, count[0] - before);
            }
        } catch (TooManyRows e) {
            throw new UnreadableFile(
                    "The upload has more than %,d rows. Split it, for instance by year, and load the parts one after the other."
                            .formatted(mostRows),
                    e);
        }
        written.forEach(each -> named.add(CasesByNumber.numberOf(each)));
        for (EventFile file : files) {
            SsdTable table = file.table();
            if (table != null && !table.hasNoEvents()) {
                file.read(new FileProblems(1), row -> named.add(child(file, row)));
            }
        }
        named.remove("");
    }

    /** Reads the file of cases, where there is one. */
    void readCases() throws UnreadableFile {
        for (EventFile file : files) {
            if (file.kind() == EventFile.Kind.CASES) {
                file.read(problems, new CasesFile(file.name(), today, today, false, all, problems)::row);
            }
        }
        all.all().forEach((number, line) -> own.put(number, line.as(number, today)));
        own.forEach(all::put);
    }

    /** Children that the events name and no file of cases holds. */
    public Set<String> missingCases() {
        Set<String> missing = new HashSet<>(named);
        missing.removeAll(all.all().keySet());
        return missing;
    }

    /** Those of them of whom a file of cases holds a row that cannot be used. */
    public Set<String> refusedCases() {
        return all.refused();
    }

    /** Adds cases that are there already. */
    public void addCases(Map<String, KnownCase> known) {
        known.forEach((number, one) -> all.put(number, CaseLine.of(number, one, today)));
    }

    /** Reads the events of all files. */
    public CheckedEvents readEvents() throws UnreadableFile {
        List<FileCheck> checks = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        Set<SsdTable> tables = new HashSet<>();
        Set<EventType> partly = new HashSet<>();
        for (EventFile file : files) {
            int before = events.size();
            SsdTable table = file.table();
            EventCheck check = new EventCheck(file.name(), all, true, today, table != null, problems);
            if (table != null) {
                tables.add(table);
                SsdReading reading = new SsdReading(file, lookups, problems);
                reading.read(check, event -> take(file, event));
                partly.addAll(reading.partly());
            } else if (file.kind() == EventFile.Kind.EVENTS) {
                file.read(problems, row -> check.row(EventsFile.event(row), event -> take(file, event)));
            }
            List<EventRow> taken = events.subList(before, events.size());
            long usable = file.kind() == EventFile.Kind.CASES ? own.size() : rowsOf(taken);
            checks.add(new FileCheck(file.name().toString(), file.words(), rows.getOrDefault(file, 0L), usable));
            ends.add(events.size());
        }
        checkOrder(ends);
        EventSource source = tables.isEmpty() ? EventSource.EVENTS_FILE : EventSource.SSD;
        int unknown =
                (int) named.stream().filter(child -> all.find(child) == null).count();
        return new CheckedEvents(result(checks), source, own, events, whole(tables, partly), named.size(), unknown);
    }

    /** The types that the files may hold completely: a file of events any, tables those that they can tell. */
    private Set<EventType> whole(Set<SsdTable> tables, Set<EventType> partly) {
        Stream<EventType> types = tables.isEmpty()
                ? events.stream().map(EventRow::type)
                : tables.stream().flatMap(SsdTable::types);
        Set<EventType> whole = types.collect(Collectors.toCollection(() -> EnumSet.noneOf(EventType.class)));
        if (!tables.isEmpty()) {
            whole.removeAll(partly);
            whole.removeAll(SsdTable.recordedElsewhere(tables));
        }
        return whole;
    }

    /** Compares the events of all files: one table may name what another holds. */
    private void checkOrder(List<Integer> ends) {
        EventOrder order = new EventOrder(events);
        int begin = 0;
        for (int i = 0; i < files.size(); i++) {
            order.check(events.subList(begin, ends.get(i)), files.get(i).name(), problems);
            begin = ends.get(i);
        }
    }

    /** A row of a table may record several events. */
    private static long rowsOf(List<EventRow> events) {
        return events.stream().mapToLong(EventRow::line).distinct().count();
    }

    private String child(EventFile file, CsvRow row) {
        return file.table() == null
                ? ""
                : CasesByNumber.numberOf(file.table().child().read(row, lookups));
    }

    private void take(EventFile file, EventRow row) {
        EventRow first = identities.putIfAbsent(row.identity(), row);
        if (first == null) {
            events.add(row);
        } else if (first.attributes().equals(row.attributes())) {
            problems.warning(
                    file.name(),
                    row.line(),
                    "The case %s has this %s of %s already. It counts once; leave the row out."
                            .formatted(row.caseId(), row.type(), row.date()));
        } else {
            events.add(row);
            problems.warning(
                    file.name(),
                    row.line(),
                    "The case %s has this %s of %s already (line %d), said otherwise. What this row says counts; leave one out."
                            .formatted(row.caseId(), row.type(), row.date(), first.line()));
        }
    }

    private EventFilesCheck result(List<FileCheck> checks) {
        Map<EventType, Integer> counts = new EnumMap<>(EventType.class);
        events.forEach(row -> counts.merge(row.type(), 1, Integer::sum));
        Set<String> cases = new HashSet<>(own.keySet());
        events.forEach(row -> cases.add(row.caseId()));
        LocalDate latest = events.stream()
                .map(EventRow::latest)
                .max(Comparator.naturalOrder())
                .orElse(null);
        return new EventFilesCheck(
                checks,
                counts,
                cases.size(),
                problems.all(),
                problems.notListed(),
                lookups.unknown(),
                problems.errors(),
                latest);
    }
}
