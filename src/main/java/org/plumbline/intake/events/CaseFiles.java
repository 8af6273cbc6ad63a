package org.plumbline.intake.events;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.plumbline.casefile.contract.CaseEvent;
import org.plumbline.casefile.contract.CaseHistory;
import org.plumbline.casefile.contract.EventSource;
import org.plumbline.casefile.contract.EventType;

/**
 * Cases and their events from two files, in any order. Everything is checked while it is read; the histories are put
 * together page by page afterwards, so that memory holds the cases and the events of one page.
 */
public final class CaseFiles implements AutoCloseable {

    /** A case and the date on which it is looked at. */
    public record CaseOnDate(CaseHistory history, LocalDate asOf) {}

    private record Said(EventType type, LocalDate date, Object time, Map<String, String> attributes) {}

    private static final int PAGE = 2000;

    private final Path eventsFile;
    private final FileProblems problems;
    private final List<CaseLine> cases;
    private final List<EventSpool> pages = new ArrayList<>();
    private long events;
    private boolean annexA;

    private CaseFiles(Path eventsFile, FileProblems problems, List<CaseLine> cases) {
        this.eventsFile = eventsFile;
        this.problems = problems;
        this.cases = cases;
        for (int i = 0; i < cases.size(); i += PAGE) {
            pages.add(new EventSpool());
        }
    }

    /**
     * Reads and checks both files.
     *
     * @param asOf the date on which a case is looked at that has none of its own in the file
     * @param today nothing can have happened after it
     * @param problems gets what is wrong; with errors the histories are not complete
     */
    public static CaseFiles read(Path cases, Path events, LocalDate asOf, LocalDate today, FileProblems problems) {
        CasesByNumber lines = new CasesByNumber(problems);
        read(cases, new CasesFile(cases, asOf, today, true, lines, problems), lines, problems);
        CaseFiles files = new CaseFiles(events, problems, lines.inOrder());
        Map<String, EventSpool> spools = new HashMap<>();
        for (int i = 0; i < files.cases.size(); i++) {
            spools.put(files.cases.get(i).caseId(), files.pages.get(i / PAGE));
        }
        new EventsFile(events, lines, today, problems).read(row -> {
            Objects.requireNonNull(spools.get(row.caseId())).add(row);
            files.events++;
            files.annexA |= row.source() == EventSource.ANNEX_A;
        });
        return files;
    }

    private static void read(Path file, CasesFile cases, CasesByNumber lines, FileProblems problems) {
        long before = problems.errors();
        CsvRows.readCases(file, CasesFile.COLUMNS, problems, cases::row);
        if (lines.all().isEmpty() && problems.errors() == before) {
            problems.error(file, 1, "The file has no rows below its header. Check that it is the right file.");
        }
    }

    /** How many cases the files hold. */
    public int cases() {
        return cases.size();
    }

    /** How many events the files hold that can be used. */
    public long events() {
        return events;
    }

    /** Whether the events were made of an Annex A workbook, which holds many steps by their latest only. */
    public boolean areOfAnnexA() {
        return annexA;
    }

    /** The cases in the order of their ids, some thousand at a time. An event that is said twice counts once. */
    public void forEachPage(Consumer<List<CaseOnDate>> work) {
        for (int page = 0; page < pages.size(); page++) {
            Map<String, List<EventRow>> rows = new HashMap<>();
            pages.get(page).forEach(row -> rows.computeIfAbsent(row.caseId(), id -> new ArrayList<>())
                    .add(row));
            List<CaseOnDate> found = new ArrayList<>();
            for (CaseLine line : cases.subList(page * PAGE, Math.min((page + 1) * PAGE, cases.size()))) {
                List<EventRow> own = rows.getOrDefault(line.caseId(), new ArrayList<>());
                new EventOrder(own).check(own, eventsFile, problems);
                own.sort(Comparator.comparing(EventRow::date));
                found.add(new CaseOnDate(line.with(events(own)), line.asOf()));
            }
            work.accept(found);
        }
    }

    private List<CaseEvent> events(List<EventRow> rows) {
        List<CaseEvent> events = new ArrayList<>();
        Set<Said> said = new HashSet<>();
        for (EventRow row : rows) {
            if (said.add(new Said(row.type(), row.date(), String.valueOf(row.time()), row.attributes()))) {
                events.add(new CaseEvent(
                        String.valueOf(row.line()),
                        row.type(),
                        row.date(),
                        row.time(),
                        row.attributes(),
                        row.source()));
            } else {
                problems.warning(
                        eventsFile,
                        row.line(),
                        "The case %s has this %s of %s already. It counts once; leave the row out."
                                .formatted(row.caseId(), row.type(), row.date()));
            }
        }
        return events;
    }

    @Override
    public void close() {
        pages.forEach(EventSpool::close);
    }
}
