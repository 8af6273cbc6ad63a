package org.plumbline.drift;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.plumbline.bench.BenchCases;
import org.plumbline.calendar.WorkingDays;
import org.plumbline.casefile.contract.CaseHistory;
import org.plumbline.rulebook.RulePacks;

/** A measure against other work would mean nothing: rules and hand conclude the same from the same facts. */
class FivePatternsTests {

    @Test
    void handAndRulesConcludeTheSameOverCasesInWhichEachOfTheFiveFires() {
        FivePatterns patterns = new FivePatterns(RulePacks.bundled().current(), WorkingDays.englandAndWales());
        Set<String> fired = new TreeSet<>();

        for (CaseHistory history : BenchCases.of(500)) {
            List<Object> facts = patterns.facts(history, BenchCases.AS_OF);
            List<FivePatterns.Said> byHand = patterns.byHand(facts);
            assertThat(patterns.byRules(facts)).as(history.caseId()).containsExactlyInAnyOrderElementsOf(byHand);
            byHand.forEach(said -> fired.add(said.code()));
        }

        assertThat(fired).containsExactly("DD-01", "DD-12", "DD-20", "DD-21", "DD-35");
    }
}
