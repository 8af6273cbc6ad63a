package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.casefile.contract.CaseEvent;
import org.plumbline.casefile.contract.CaseType;
import org.plumbline.casefile.contract.EventAttribute;
import org.plumbline.casefile.contract.EventContract;
import org.plumbline.casefile.contract.EventSource;
import org.plumbline.casefile.contract.EventType;
import org.plumbline.casefile.snapshot.ChildRecord;
import org.plumbline.casefile.snapshot.ImportBatch;
import org.plumbline.casefile.snapshot.NewEvent;
import org.plumbline.demo.County;
import org.plumbline.intake.DamagedWorkbook;
import org.plumbline.intake.UnreadableFile;
import org.plumbline.intake.annexa.AnnexACheck;
import org.plumbline.intake.events.CaseFiles;
import org.plumbline.intake.events.FileProblem;
import org.plumbline.intake.events.FileProblems;
import org.plumbline.intake.workbook.WorkbookLimits;

/** What is written of an import is read again, however little its events say. */
class BatchFilesTests {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 31);
    private static final int DAMAGED = Integer.getInteger("plumbline.damaged-workbooks", 12);
    private static final String NO_QUALIFICATION = "An ALLOCATION should have qualifiedSW.";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(EventSource.class)
    void eventsThatSayNoMoreThanTheyMustAreReadAgain(EventSource source) throws IOException {
        assertThat(problemsOfEvents(source, EventAttribute::required))
                .extracting(FileProblem::sentence)
                .singleElement()
                .asString()
                .startsWith(NO_QUALIFICATION)
                .contains("It counts as not known");
    }

    @ParameterizedTest
    @EnumSource(EventSource.class)
    void eventsThatSayAllTheyCanAreReadAgain(EventSource source) throws IOException {
        assertThat(problemsOfEvents(source, attribute -> true)).isEmpty();
    }

    @Test
    void whatAnnexADoesNotNameIsNotKnown() throws IOException {
        List<FileProblem> problems = problemsOfEvents(EventSource.ANNEX_A, attribute -> false);

        assertThat(problems).noneMatch(FileProblem::error);
        assertThat(problems).extracting(FileProblem::sentence).anySatisfy(sentence -> assertThat(sentence)
                .startsWith("A CP_PLAN_END should have plan. It counts as not known"));
    }

    @Test
    void whatIsLeftOfADamagedWorkbookIsReadAgain() throws IOException, UnreadableFile {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        County.small(OCTOBER).writeWorkbook(OCTOBER, out);
        for (int seed = 0; seed < DAMAGED; seed++) {
            ImportBatch batch = new AnnexACheck(WorkbookLimits.usual())
                    .read(new DamagedWorkbook(new Random(seed)).of(out.toByteArray()), OCTOBER)
                    .batch(OCTOBER, "");
            FileProblems problems = new FileProblems();
            assertThat(writtenAndRead(batch, problems)).isNotEmpty();
            assertThat(problems.all())
                    .as("seed " + seed)
                    .filteredOn(FileProblem::error)
                    .isEmpty();
        }
    }

    /** What is said of one event of each type with these attributes, which are the same once they are read again. */
    private List<FileProblem> problemsOfEvents(EventSource source, Predicate<EventAttribute> said) throws IOException {
        List<NewEvent> events = Arrays.stream(EventType.values())
                .map(type -> event(source, type, said))
                .toList();
        ChildRecord child = new ChildRecord(
                "4711",
                YearMonth.of(2015, 4),
                null,
                null,
                null,
                null,
                CaseType.CIN,
                "T01",
                null,
                Set.of(),
                DAY,
                null,
                events);
        FileProblems problems = new FileProblems();
        assertThat(writtenAndRead(new ImportBatch(source, DAY, "", List.of(child)), problems))
                .isEqualTo(said(events));
        return problems.all();
    }

    private List<String> writtenAndRead(ImportBatch batch, FileProblems problems) throws IOException {
        Path cases = folder.resolve("cases.csv");
        Path written = folder.resolve("events.csv");
        new BatchFiles(cases, written).write(batch);
        List<String> read = new ArrayList<>();
        try (CaseFiles files = CaseFiles.read(cases, written, batch.asAt(), batch.asAt(), problems)) {
            files.forEachPage(
                    page -> page.forEach(each -> each.history().events().forEach(event -> read.add(said(event)))));
        }
        return read;
    }

    private static String said(CaseEvent event) {
        return event.type() + " " + new TreeMap<>(event.attributes());
    }

    private static List<String> said(List<NewEvent> events) {
        return events.stream()
                .map(event -> event.type() + " " + new TreeMap<>(event.attributes()))
                .toList();
    }

    private static NewEvent event(EventSource source, EventType type, Predicate<EventAttribute> said) {
        Map<String, EventAttribute> keys = EventContract.ofAnnexA(type);
        return NewEvent.of(
                type,
                DAY,
                keys.values().stream()
                        .filter(said)
                        .filter(each -> source == EventSource.ANNEX_A || !each.fromAnnexA())
                        .collect(Collectors.toMap(EventAttribute::key, BatchFilesTests::value)));
    }

    private static String value(EventAttribute attribute) {
        return switch (attribute.kind()) {
            case NAME, WORDS, PERSON, KEY, REFERENCE -> "Of 3, \"one\"";
            case FLAG -> "Y";
            case DATE, PAST -> DAY.toString();
            case TIME -> "09:05";
            case COUNT -> "3";
            case PLACEMENT -> "U6";
            case CHOICE -> attribute.values().getFirst();
        };
    }
}
