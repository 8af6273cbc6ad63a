package org.plumbline.drift;

import static java.util.Objects.requireNonNullElse;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.plumbline.calendar.WorkingDays;
import org.plumbline.casefile.contract.CaseHistory;
import org.plumbline.casefile.contract.CaseType;
import org.plumbline.casefile.contract.EventSource;
import org.plumbline.finding.DriftFindings;
import org.plumbline.finding.Flag;
import org.plumbline.rulebook.RuleCard;
import org.plumbline.rulebook.RulePack;
import org.plumbline.rulebook.RulePacks;
import org.plumbline.rulebook.Sentence;
import org.plumbline.timeline.DataCover;

/**
 * Runs every example beside the drift rules: the events of a case and what must come of it. An example names the
 * pattern it belongs to, the severity or {@code none}, and where it matters the first day and the pattern that
 * suppresses it. One marked {@code absence} may have no event to show.
 */
class DriftSpecsTests {

    private static final RulePack PACK = RulePacks.bundled().current();
    private static final DriftRules RULES = new DriftRules(PACK, WorkingDays.englandAndWales());

    @TestFactory
    Stream<DynamicContainer> everyExampleComesOutAsWritten() {
        return examples().entrySet().stream()
                .map(entry -> DynamicContainer.dynamicContainer(
                        entry.getKey(),
                        entry.getValue().stream()
                                .map(each -> DynamicTest.dynamicTest(
                                        String.valueOf(each.get("says")), () -> check(entry.getKey(), each)))));
    }

    @Test
    void everyPatternWithRulesHasExamplesThatFireAndThatDoNotForEachSeverity() {
        Map<String, List<Map<String, Object>>> examples = examples();
        for (RuleCard card : PACK.rules("drift").cards()) {
            List<String> expected = examples.getOrDefault(card.code(), List.of()).stream()
                    .map(each -> String.valueOf(each.get("expect")))
                    .toList();
            assertThat(expected).as(card.code()).contains("none").anyMatch(word -> !word.equals("none"));
        }
        assertThat(new TreeSet<>(examples.keySet()))
                .isEqualTo(new TreeSet<>(
                        PACK.rules("drift").cards().stream().map(RuleCard::code).toList()));
    }

    @Test
    void everyRuleIsTheReasonOfSomeExample() {
        List<Sentence> silent = new ArrayList<>();
        PACK.rules("drift").cards().forEach(card -> silent.add(card.says()));
        examples()
                .forEach((code, cases) -> cases.forEach(each -> findings(each).flags().stream()
                        .filter(flag -> flag.pattern().equals(code))
                        .forEach(flag -> silent.removeIf(says -> begins(says, flag.text())))));
        assertThat(silent).isEmpty();
    }

    /** Whether the text begins with the sentence, whatever its numbers. */
    private static boolean begins(Sentence sentence, String text) {
        String regex = sentence.texts().stream().map(Pattern::quote).collect(Collectors.joining(".+?"));
        return Pattern.compile(regex + " .*").matcher(text).matches();
    }

    private static void check(String code, Map<String, Object> example) {
        DriftFindings findings = findings(example);
        Optional<Flag> flag = findings.flags().stream()
                .filter(each -> each.pattern().equals(code))
                .findFirst();
        String expected = String.valueOf(example.get("expect"));
        assertThat(flag.map(each -> each.severity().name()).orElse(untold(findings, code)))
                .as("%s of %s", code, example.get("says"))
                .isEqualTo(expected);
        flag.ifPresent(each -> {
            if (!Boolean.TRUE.equals(example.get("absence"))) {
                assertThat(each.evidence().isEmpty())
                        .as("Evidence of what is on file by then, none where nothing is")
                        .isEqualTo(!hasEvents(example, findings.asOf()));
            }
            assertThat(each.firstTrueOn()).isBeforeOrEqualTo(findings.asOf());
            if (example.containsKey("since")) {
                assertThat(each.firstTrueOn()).isEqualTo(date(example, "since"));
            }
            assertThat(String.valueOf(each.suppressedBy())).isEqualTo(String.valueOf(example.get("suppressed-by")));
        });
    }

    private static boolean hasEvents(Map<String, Object> example, LocalDate asOf) {
        return ((List<?>) example.getOrDefault("events", List.of()))
                .stream()
                        .map(line -> LocalDate.parse(String.valueOf(line).substring(0, "yyyy-MM-dd".length())))
                        .anyMatch(day -> !day.isAfter(asOf));
    }

    private static String untold(DriftFindings findings, String code) {
        return findings.notEvaluable().stream().anyMatch(each -> each.code().equals(code)) ? "not evaluable" : "none";
    }

    private static DriftFindings findings(Map<String, Object> example) {
        boolean annexA = "annex-a".equals(example.get("data"));
        LocalDate asOf = requireNonNullElse(date(example, "as-of"), LocalDate.of(2025, 7, 31));
        List<String> lines = new ArrayList<>();
        for (Object line : (List<?>) example.getOrDefault("events", List.of())) {
            lines.add(String.valueOf(line));
        }
        CaseHistory history = new CaseHistory(
                "example",
                YearMonth.parse(String.valueOf(example.getOrDefault("born", "2018-01"))),
                null,
                "T01",
                CaseType.valueOf(String.valueOf(example.getOrDefault("type", "CIN"))),
                requireNonNullElse(date(example, "open"), LocalDate.of(2024, 1, 1)),
                date(example, "closed"),
                EventLine.all(lines, annexA ? EventSource.ANNEX_A : EventSource.EVENTS_FILE));
        return RULES.findings(history, asOf, annexA ? DataCover.ANNEX_A : DataCover.ALL);
    }

    private static @Nullable LocalDate date(Map<String, Object> example, String key) {
        Object value = example.get(key);
        return value == null ? null : LocalDate.ofInstant(((Date) value).toInstant(), ZoneOffset.UTC);
    }

    private static Map<String, List<Map<String, Object>>> examples() {
        Map<String, List<Map<String, Object>>> all = new TreeMap<>();
        for (String file : PACK.files("drift")) {
            if (file.endsWith(".spec.yaml")) {
                PACK.yaml(file).forEach((code, cases) -> {
                    List<Map<String, Object>> own = all.computeIfAbsent(code, c -> new ArrayList<>());
                    for (Object each : (List<?>) cases) {
                        Map<String, Object> example = new TreeMap<>();
                        ((Map<?, ?>) each).forEach((key, value) -> example.put(String.valueOf(key), value));
                        own.add(example);
                    }
                });
            }
        }
        return all;
    }
}
