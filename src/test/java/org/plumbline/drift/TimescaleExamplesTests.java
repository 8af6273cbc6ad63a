package org.plumbline.drift;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.plumbline.calendar.WorkingDays;
import org.plumbline.casefile.contract.CaseEvent;
import org.plumbline.casefile.contract.CaseHistory;
import org.plumbline.casefile.contract.CaseType;
import org.plumbline.casefile.contract.EventSource;
import org.plumbline.casefile.contract.EventType;
import org.plumbline.finding.DriftFindings;
import org.plumbline.finding.NotEvaluable;
import org.plumbline.finding.TimescaleResult;
import org.plumbline.rulebook.RulePack;
import org.plumbline.rulebook.RulePacks;
import org.plumbline.timeline.DataCover;

/** Every timescale on its limit and one day over, as the examples beside the tests write it. */
class TimescaleExamplesTests {

    private static final RulePack PACK = RulePacks.bundled().current();
    private static final DriftRules RULES = new DriftRules(PACK, WorkingDays.englandAndWales());
    private static final Path EXAMPLES = Path.of("src/test/resources/drift/timescale-examples.txt");
    private static final LocalDate OPENED = LocalDate.of(2023, 1, 1);
    /** Steps that no kind of event records. */
    private static final Set<String> UNTOLD =
            Set.of("T17", "T18", "T25", "T40", "T41", "T62", "T65", "T79", "T81", "T82", "T83");

    @TestFactory
    Stream<DynamicTest> everyIntervalComesOutAsWritten() throws IOException {
        return blocks().map(block -> DynamicTest.dynamicTest(block.getFirst(), () -> {
            List<String> expected = block.stream()
                    .filter(line -> line.startsWith("="))
                    .map(line -> line.substring(2))
                    .toList();
            assertThat(intervals(block)).as(String.join("\n", block)).isEqualTo(expected);
        }));
    }

    @Test
    void everyTimescaleThatEventsCanTellHasAnExample() throws IOException {
        Set<String> shown =
                blocks().map(block -> block.getFirst().split(" ", 2)[0]).collect(Collectors.toSet());
        Set<String> known = PACK.timescales().stream()
                .map(row -> row.id().split("\\.")[0])
                .collect(Collectors.toCollection(TreeSet::new));
        known.removeAll(UNTOLD);

        assertThat(shown).containsExactlyInAnyOrderElementsOf(known);
    }

    @Test
    void aStepThatNoEventRecordsIsNotEvaluableWhateverTheDataCovers() {
        DriftFindings findings = RULES.ofFullHistory(
                history(CaseType.CIN, YearMonth.of(2018, 1), List.of()), OPENED.plusYears(1), DataCover.ALL);

        assertThat(findings.notEvaluable().stream().map(NotEvaluable::code).filter(code -> code.startsWith("T")))
                .containsExactlyInAnyOrderElementsOf(UNTOLD);
    }

    @Test
    void aTimescaleOutsideTheCoverIsNotInTime() {
        CaseEvent plan = event("2025-06-03 CIN_PLAN_START plan=p", 0);
        DriftFindings findings = RULES.ofFullHistory(
                history(CaseType.CIN, YearMonth.of(2018, 1), List.of(plan)),
                LocalDate.of(2025, 7, 31),
                Set.of(EventType.CIN_PLAN_START, EventType.CIN_REVIEW));

        assertThat(findings.timescales()).extracting(TimescaleResult::timescale).containsExactly("T35");
        assertThat(findings.notEvaluable()).extracting(NotEvaluable::code).contains("T34", "T38");
    }

    private static List<String> intervals(List<String> block) {
        String[] head = block.getFirst().split(" \\| ");
        String[] of = head[1].split(" ");
        List<CaseEvent> events = new ArrayList<>();
        for (String line : block.subList(1, block.size())) {
            if (!line.startsWith("=")) {
                events.add(event(line, events.size()));
            }
        }
        CaseHistory history = history(CaseType.valueOf(of[0]), YearMonth.parse(of[2]), events);
        return RULES.ofFullHistory(history, LocalDate.parse(of[1]), DataCover.ALL).timescales().stream()
                .filter(each -> each.timescale().equals(head[0].split(" ", 2)[0]))
                .map(TimescaleExamplesTests::line)
                .toList();
    }

    private static CaseHistory history(CaseType type, YearMonth born, List<CaseEvent> events) {
        return new CaseHistory("example", born, null, "T01", type, OPENED, null, events);
    }

    private static CaseEvent event(String line, int number) {
        String[] parts = line.split(" ", 3);
        boolean timed = parts[0].contains("T");
        LocalTime time = timed ? LocalDateTime.parse(parts[0]).toLocalTime() : null;
        LocalDate date = LocalDate.parse(parts[0].substring(0, 10));
        String attributes = parts.length > 2 ? parts[2] : "";
        return EventLine.event("e" + number, parts[1], date, time, attributes, EventSource.EVENTS_FILE);
    }

    private static String line(TimescaleResult result) {
        return String.join(
                        " ",
                        result.from().date().toString(),
                        text(result.to() == null ? null : result.to().date()),
                        result.due().toString(),
                        result.late() ? "Y" : "N",
                        result.severity() == null ? "" : result.severity().name())
                .strip();
    }

    private static String text(@Nullable LocalDate date) {
        return date == null ? "-" : date.toString();
    }

    private static Stream<List<String>> blocks() throws IOException {
        return Arrays.stream(Files.readString(EXAMPLES).split("\n\n"))
                .map(block -> block.lines().toList())
                .filter(block -> !block.getFirst().startsWith("#"));
    }
}
