package org.plumbline.intake.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plumbline.SharedFolder;
import org.plumbline.casefile.contract.CaseType;
import org.plumbline.casefile.contract.Childhood;
import org.plumbline.casefile.contract.EventType;
import org.plumbline.casefile.snapshot.KnownCases.KnownCase;
import org.plumbline.intake.UnreadableFile;
import org.plumbline.intake.UploadedFile;

/** Files that people reported in public, with what is right of them. */
class SharedEventCasesTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    @Test
    void legalStatusInWordsIsRead() throws Exception {
        CheckedEvents read = read("cases/02");

        assertThat(read.check().problems()).isEmpty();
        assertThat(read.events())
                .extracting(row -> row.date() + " " + row.attributes().get("code"))
                .containsExactly("2026-01-12 C1", "2025-09-01 V2", "2026-03-01 C2", "2026-03-02 C2", "2026-03-03 V2");
    }

    @Test
    void aDayBeforeItsEventIsSaidAndCountsAsNotKnown() {
        Path folder = folder("cases/04");
        FileProblems problems = new FileProblems();
        try (CaseFiles files =
                CaseFiles.read(folder.resolve("cases.csv"), folder.resolve("events.csv"), TODAY, TODAY, problems)) {
            assertThat(problems.errors()).isZero();
            assertThat(problems.all())
                    .extracting(FileProblem::line, FileProblem::error)
                    .containsExactly(
                            org.assertj.core.api.Assertions.tuple(2L, false),
                            org.assertj.core.api.Assertions.tuple(5L, false),
                            org.assertj.core.api.Assertions.tuple(8L, false));
            files.forEachPage(page -> assertThat(page)
                    .flatExtracting(each -> each.history().events())
                    .allSatisfy(event -> assertThat(event.attributes())
                            .doesNotContainKeys("completed", "signedOffDate", "resolvedDate")));
        }
    }

    @Test
    void nullIsBlankInEveryTable() throws Exception {
        CheckedEvents read = read("cases/05");

        assertThat(read.events())
                .filteredOn(row -> row.type() == EventType.VISIT)
                .extracting(EventRow::attributes)
                .containsExactly(
                        Map.of("kind", "CP", "seen", "Y", "seenAlone", "N"), Map.of("kind", "CP", "seen", "Y"));
        assertThat(read.events())
                .filteredOn(row -> row.type() == EventType.ASSESSMENT_AUTHORISED)
                .extracting(row -> row.attributes().get("outcome"))
                .containsExactly("CIN", "NFA", "NFA");
        assertThat(read.events()).noneMatch(row -> row.type() == EventType.CP_PLAN_END);
        assertThat(read.events())
                .filteredOn(row -> row.type() == EventType.ALLOCATION)
                .extracting(EventRow::attributes)
                .containsExactly(Map.of("worker", "P77", "role", "CASE_HOLDER"));
        assertThat(read.events())
                .filteredOn(row -> row.type() == EventType.RHI)
                .extracting(row -> row.attributes().get("offered"))
                .containsExactly("Y", "Y");
        assertThat(read.check().problems()).singleElement().satisfies(problem -> assertThat(problem.sentence())
                .contains("A VISIT needs seen"));
    }

    @Test
    void nobodyIsAWorkerCalledNullAndNobodyHoldsACaseByNoRole() throws Exception {
        CheckedEvents read = read("cases/05/b");

        assertThat(read.events()).isEmpty();
        assertThat(read.check().problems())
                .extracting(FileProblem::line, FileProblem::sentence)
                .satisfiesExactlyInAnyOrder(
                        role -> assertThat(role.toString()).contains("invo_professional_role_id is empty in 1 row"),
                        worker -> assertThat(worker.toString()).contains("An ALLOCATION needs worker"));
    }

    private static Path folder(String name) {
        Optional<Path> folder = SharedFolder.find(name);
        assumeTrue(folder.isPresent(), "The shared cases are not beside the project");
        return folder.get();
    }

    private static CheckedEvents read(String name) throws IOException, UnreadableFile {
        List<UploadedFile> files = new ArrayList<>();
        try (Stream<Path> all = Files.list(folder(name))) {
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                files.add(new UploadedFile(file.getFileName().toString(), Files.readAllBytes(file)));
            }
        }
        EventReading reading = new EventFiles(1000, 100).begin(files, TODAY);
        assertThat(reading.missingCases()).containsExactly("9001");
        KnownCase child = new KnownCase(
                new Childhood(YearMonth.of(2015, 4), null), "T01", CaseType.CP, LocalDate.of(2025, 1, 6), null);
        reading.addCases(Map.of("9001", child));
        return reading.readEvents();
    }
}
