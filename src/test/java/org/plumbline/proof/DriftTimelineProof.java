package org.plumbline.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.ReferencePage;
import org.plumbline.calendar.WorkingDays;
import org.plumbline.drift.DriftExample;
import org.plumbline.drift.DriftRules;
import org.plumbline.drift.DriftSentences;
import org.plumbline.drift.TimescaleExample;
import org.plumbline.rulebook.RulePack;
import org.plumbline.rulebook.RulePacks;

/**
 * The examples of drift and timescales for a run over mutants of the Java: few tests, each with all examples of one
 * pattern or timescale, and the code under test made new for each, so that no mutant meets what another has left. The
 * rules are compiled once, as no mutant is in them.
 */
class DriftTimelineProof {

    private static final RulePack PACK = RulePacks.bundled().current();
    private static final SortedMap<String, List<DriftExample>> PATTERNS = DriftExample.of(PACK);

    private static final String SENTENCES = sentences();

    private final DriftRules rules = new DriftRules(PACK, WorkingDays.englandAndWales());

    @ParameterizedTest
    @MethodSource
    void everyPatternComesOut(String pattern) {
        List<DriftExample> examples = PATTERNS.getOrDefault(pattern, List.of());
        examples.forEach(each -> each.check(PACK, rules));
        assertThat(SENTENCES).contains(DriftSentences.section(pattern, examples, PACK, rules));
    }

    private static String sentences() {
        try {
            return ReferencePage.read(DriftSentences.PAGE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<String> everyPatternComesOut() {
        return PATTERNS.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource
    void everyTimescaleComesOut(Map.Entry<String, List<TimescaleExample>> timescale) {
        timescale.getValue().forEach(each -> each.check(rules));
    }

    static Stream<Map.Entry<String, List<TimescaleExample>>> everyTimescaleComesOut() throws IOException {
        return TimescaleExample.of(PACK.id()).stream()
                .collect(Collectors.groupingBy(TimescaleExample::timescale))
                .entrySet()
                .stream();
    }
}
