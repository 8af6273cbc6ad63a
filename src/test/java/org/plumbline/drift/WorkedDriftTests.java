package org.plumbline.drift;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.plumbline.calendar.WorkingDays;
import org.plumbline.casefile.contract.CaseEvent;
import org.plumbline.casefile.contract.CaseHistory;
import org.plumbline.casefile.contract.CaseType;
import org.plumbline.casefile.contract.EventSource;
import org.plumbline.finding.DriftFindings;
import org.plumbline.rulebook.RulePack;
import org.plumbline.rulebook.RulePacks;
import org.plumbline.timeline.DataCover;

/** Worked cases of drift, where they lie beside the working copy. */
class WorkedDriftTests {

    private static final RulePack PACK = RulePacks.bundled().byId("2026-1");
    private static final DriftRules RULES = new DriftRules(PACK, WorkingDays.englandAndWales());

    @TestFactory
    Stream<DynamicTest> workedCasesComeOut() throws IOException {
        Path folder = worked();
        assumeTrue(folder != null, "The worked cases are not beside the project");
        Map<String, List<CaseEvent>> events = new HashMap<>();
        for (CSVRecord row : rows(requireNonNull(folder).resolve("events.csv"))) {
            List<CaseEvent> own = events.computeIfAbsent(row.get("case"), c -> new ArrayList<>());
            String time = row.get("time");
            own.add(EventLine.event(
                    "e" + own.size(),
                    row.get("type"),
                    LocalDate.parse(row.get("date")),
                    time.isEmpty() ? null : LocalTime.parse(time),
                    row.get("attrs"),
                    EventSource.EVENTS_FILE));
        }
        Map<String, CSVRecord> cases = new HashMap<>();
        rows(folder.resolve("cases.csv")).forEach(row -> cases.put(row.get("case"), row));
        return rows(folder.resolve("expected.csv")).stream()
                .filter(row -> PACK.rules("drift").cards().stream()
                        .anyMatch(card -> card.code().equals(row.get("pattern"))))
                .map(row -> DynamicTest.dynamicTest(
                        row.get("case") + " " + row.get("pattern") + " " + row.get("explain"),
                        () -> check(
                                row,
                                requireNonNull(cases.get(row.get("case"))),
                                events.getOrDefault(row.get("case"), List.of()))));
    }

    private static void check(CSVRecord expected, CSVRecord row, List<CaseEvent> events) {
        String closed = row.get("closed_on");
        CaseHistory history = new CaseHistory(
                row.get("case"),
                YearMonth.parse(row.get("birth_month")),
                null,
                row.get("team"),
                CaseType.valueOf(row.get("case_type")),
                LocalDate.parse(row.get("open_from")),
                closed.isEmpty() ? null : LocalDate.parse(closed),
                events);
        DriftFindings findings = RULES.findings(history, LocalDate.parse(row.get("as_of")), DataCover.ALL);
        assertThat(findings.flags().stream()
                        .filter(flag -> flag.pattern().equals(expected.get("pattern")))
                        .map(flag -> flag.severity().name())
                        .findFirst()
                        .orElse(""))
                .isEqualTo(expected.get("severity"));
    }

    private static List<CSVRecord> rows(Path file) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader reader = Files.newBufferedReader(file)) {
            return format.parse(reader).getRecords();
        }
    }

    private static @Nullable Path worked() {
        Path here = Path.of("").toAbsolutePath();
        for (Path folder = here; folder != null; folder = folder.getParent()) {
            Path candidate = folder.resolve("shared/vectors/drift/worked");
            if (Files.isDirectory(candidate)) {
                return candidate;
            }
        }
        return null;
    }
}
