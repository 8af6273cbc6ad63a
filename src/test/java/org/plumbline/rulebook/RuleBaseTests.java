package org.plumbline.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

public class RuleBaseTests {

    public record Visit(String child, int gap) {}

    public record Limit(int gap) {}

    public record Late(String child) {
        public Late {
            if (child.isBlank()) {
                throw new IllegalArgumentException("A late visit needs a child");
            }
        }
    }

    private static final String RULE = """
            package visits
            import org.plumbline.rulebook.RuleBaseTests.Visit
            import org.plumbline.rulebook.RuleBaseTests.Limit
            import org.plumbline.rulebook.RuleBaseTests.Late

            rule "Visit is late"
              @code("V-1")
              @says("The visit is late.")
              @because("local standard")
              @advice("Visit now.")
            when
              Limit($most : gap)
              $visit : Visit(gap > $most)
            then
              insert(new Late($visit.child()));
            end
            """;

    @Test
    void aRuleConcludesFromRecordsWithItsCodeAndWords() {
        try (RuleSession session = pack(RULE).rules("visits").open()) {
            session.insert(new Limit(10));
            session.insert(new Visit("on time", 10));
            session.insert(new Visit("late", 11));
            session.fire();

            assertThat(session.conclusions(Late.class))
                    .containsExactly(new Concluded<>(
                            new RuleCard(
                                    "V-1",
                                    "Visit is late",
                                    Sentence.of("The visit is late."),
                                    "local standard",
                                    Sentence.of("Visit now."),
                                    "visits/late.drl"),
                            new Late("late")));
        }
    }

    @Test
    void aRuleThatThrowsIsNamedByItsCode() {
        try (RuleSession session = pack(RULE).rules("visits").open()) {
            session.insert(new Limit(10));
            session.insert(new Visit("", 11));

            assertThatThrownBy(session::fire)
                    .isInstanceOfSatisfying(RuleFailed.class, failed -> assertThat(failed.code())
                            .isEqualTo("V-1"));
        }
    }

    @Test
    void sessionsOfOneRuleBaseKnowNothingOfEachOther() {
        RuleBase rules = pack(RULE).rules("visits");
        try (RuleSession first = rules.open()) {
            first.insert(new Limit(10));
            first.insert(new Visit("late", 11));
            first.fire();
        }
        try (RuleSession second = rules.open()) {
            second.insert(new Visit("late too", 11));
            second.fire();
            assertThat(second.conclusions(Late.class)).isEmpty();
        }
    }

    @Test
    void aMisspeltFieldStopsWithFileLineAndTheNearestName() {
        RulePack pack = pack(RULE.replace("gap > $most", "gapp > $most"));

        assertThatThrownBy(() -> pack.rules("visits"))
                .isInstanceOf(BrokenRulePack.class)
                .message()
                .satisfies(message -> assertThat(message.lines().toList())
                        .hasSize(2)
                        .satisfies(lines -> assertThat(lines.getFirst()).startsWith("rules/tiny/visits/late.drl:13: "))
                        .satisfies(lines ->
                                assertThat(lines.getLast()).isEqualTo("Maybe gap was meant where gapp is written")));
    }

    @Test
    void aMisspeltTypeStopsWithFileLineAndTheNearestName() {
        RulePack pack = pack(RULE.replace("$visit : Visit(", "$visit : Visitt("));

        assertThatThrownBy(() -> pack.rules("visits"))
                .isInstanceOf(BrokenRulePack.class)
                .message()
                .satisfies(message -> assertThat(message.lines().toList())
                        .hasSize(2)
                        .satisfies(lines -> assertThat(lines.getFirst()).startsWith("rules/tiny/visits/late.drl:"))
                        .satisfies(lines -> assertThat(lines.getLast())
                                .isEqualTo("Maybe Visit was meant where Visitt is written")));
    }

    @Test
    void aMissingBracketStopsWithFileAndLine() {
        RulePack pack = pack(RULE.replace("gap > $most)", "gap > $most"));

        assertThatThrownBy(() -> pack.rules("visits"))
                .isInstanceOf(BrokenRulePack.class)
                .hasMessageContaining("visits/late.drl:1")
                .hasMessageContaining("\nMaybe ");
    }

    @Test
    void aRuleWithoutWordsIsRefused() {
        RulePack pack = pack(RULE.replace("@advice(\"Visit now.\")", ""));

        assertThatThrownBy(() -> pack.rules("visits"))
                .isInstanceOf(BrokenRulePack.class)
                .hasMessageStartingWith("rules/tiny/visits/late.drl:6: the rule \"Visit is late\" has no @advice");
    }

    @Test
    void aSentenceIsFilledInWithTheNumbersOfThePack() {
        RulePack pack = pack(RULE.replace("The visit is late.", "A visit is due every {visits.gap}."));

        RuleCard card = pack.rules("visits", any -> pack.parameters().names()).card("V-1");

        assertThat(card.says()).hasToString("A visit is due every {visits.gap}.");
        assertThat(card.says().filledWith(pack.parameters()::words)).isEqualTo("A visit is due every 10 days.");
    }

    @Test
    void anUnknownNameInASentenceStopsWithFileLineAndTheNearestName() {
        RulePack pack = pack(RULE.replace("Visit now.", "Visit within {visits.gapp}."));

        assertThatThrownBy(() -> pack.rules("visits", card -> pack.parameters().names()))
                .isInstanceOf(BrokenRulePack.class)
                .hasMessage("rules/tiny/visits/late.drl:10: nothing fills in {visits.gapp} for V-1\n"
                        + "Maybe visits.gap was meant");
    }

    @Test
    void aNameWhereNothingIsFilledInStops() {
        RulePack pack = pack(RULE.replace("Visit now.", "Visit within {visits.gap}."));

        assertThatThrownBy(() -> pack.rules("visits", card -> Set.of()))
                .isInstanceOf(BrokenRulePack.class)
                .hasMessageStartingWith("rules/tiny/visits/late.drl:10: ")
                .hasMessageContaining("\nMaybe write it out");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Visit within {visits.gap.", "Visit within visits.gap}.", "Visit within {}."})
    void aBraceWithoutAPartnerStopsWithFileAndLine(String advice) {
        RulePack pack = pack(RULE.replace("Visit now.", advice));

        assertThatThrownBy(() -> pack.rules("visits"))
                .isInstanceOf(BrokenRulePack.class)
                .hasMessageStartingWith("rules/tiny/visits/late.drl:10: A brace has no partner")
                .hasMessageContaining("\nMaybe ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            24    | hours                                  | 24 hours
            1     | hours                                  | 1 hour
            5     | WD                                     | 5 working days
            1     | WD                                     | 1 working day
            0     | WD                                     | 0 working days
            2     | WD into the month                      | 2 working days into the month
            10    | WD, sign-offs of so many days          | 10 working days
            62    | days                                   | 62 days
            8     | weeks                                  | 8 weeks
            12    | months                                 | 12 months
            6     | whole calendar months                  | 6 whole calendar months
            90    | points                                 | 90 points
            2     | reviews                                | 2 reviews
            1     | graded themes                          | 1 graded theme
            1     | enquiries                              | 1 enquiry
            1     | cases per worker and month             | 1 case per worker and month
            0.6   | share of the questions of a theme      | 60% of the questions of a theme
            0.10  | share                                  | 10%
            0.125 | share of the applicable weight, exact  | 12.5% of the applicable weight
            5     | count                                  | 5
            MO    | theme                                  | MO
            """)
    void aNumberIsSaidWithItsUnitInPlainEnglish(String value, String unit, String words) {
        Map<String, String> files = files(RULE);
        files.put("parameters.yaml", "visits: {gap: {value: '%s', unit: '%s', source: local}}".formatted(value, unit));

        assertThat(new RulePack("tiny", files).parameters().words("visits.gap")).isEqualTo(words);
    }

    @Test
    void twoRulesOfOneNameAreRefused() {
        RulePack pack = pack(RULE + RULE.substring(RULE.indexOf("rule \"")));

        assertThatThrownBy(() -> pack.rules("visits"))
                .isInstanceOf(BrokenRulePack.class)
                .hasMessageStartingWith("rules/tiny/visits/late.drl:")
                .hasMessageContaining("\nMaybe ");
    }

    @Test
    void twoRulesOfOneNameInTwoFilesAreRefused() {
        Map<String, String> files = files(RULE);
        files.put("visits/later.drl", RULE.replace("package visits", "package later"));

        assertThatThrownBy(() -> new RulePack("tiny", files).rules("visits"))
                .isInstanceOf(BrokenRulePack.class)
                .hasMessageStartingWith(
                        "rules/tiny/visits/later.drl:6: the rule name (Visit is late) is there twice\nMaybe");
    }

    @Test
    void aRuleThatThrowsFailsTheEvaluation() {
        try (RuleSession session = pack(RULE).rules("visits").open()) {
            session.insert(new Limit(10));
            session.insert(new Visit("", 11));

            assertThatThrownBy(session::fire)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("Visit is late");
        }
    }

    @Test
    void rulesWithoutEndFailTheEvaluation() {
        String endless = RULE.replace(
                "insert(new Late($visit.child()));", "insert(new Visit($visit.child() + \"x\", $visit.gap()));");
        try (RuleSession session = pack(endless).rules("visits").open()) {
            session.insert(new Limit(10));
            session.insert(new Visit("late", 11));

            assertThatThrownBy(session::fire)
                    .isInstanceOfSatisfying(RuleFailed.class, failed -> assertThat(failed.code())
                            .isEqualTo("V-1"))
                    .hasMessageContaining("did not come to an end");
        }
    }

    @Test
    void timescalesAreReadWithTheirUnits() {
        Map<String, String> files = files(RULE);
        files.put("timescales.csv", """
                id,from,to,limit,unit,basis,severity,source
                T01,CONTACT,CONTACT_DECISION,1,WD,GUID,MEDIUM,"WT23, chapter 1"
                """);

        assertThat(new RulePack("tiny", files).timescales())
                .containsExactly(new TimescaleLimit(
                        "T01",
                        "CONTACT",
                        "CONTACT_DECISION",
                        1,
                        TimescaleUnit.WD,
                        "GUID",
                        "MEDIUM",
                        "WT23, chapter 1",
                        null,
                        null,
                        false,
                        LocalDate.MIN));
    }

    @Test
    void aDutyIsInForceFromADayOrFromNoneThatIsKnown() {
        Map<String, String> files = files(RULE);
        files.put("timescales.csv", """
                id,from,to,limit,unit,basis,severity,source,least,most,in-force
                T01,A,B,1,WD,LAW,LOW,y,,,2026-04-01
                T02,A,B,1,WD,LAW,LOW,y,,,no
                T03,A,B,,WD,LOCAL,LOW,y
                """);

        List<TimescaleLimit> rows = new RulePack("tiny", files).timescales();
        LocalDate day = LocalDate.of(2026, 4, 1);
        assertThat(rows).extracting(TimescaleLimit::isInForce).containsExactly(true, false, true);
        assertThat(rows).extracting(row -> row.isInForceOn(day)).containsExactly(true, false, true);
        assertThat(rows).extracting(row -> row.isInForceOn(day.minusDays(1))).containsExactly(false, false, true);
        assertThat(rows)
                .extracting(TimescaleLimit::words)
                .containsExactly("1 working day", "1 working day", "as set for the case");
    }

    @Test
    void aDayOfForceThatCannotBeReadSaysItsLine() {
        Map<String, String> files = files(RULE);
        files.put(
                "timescales.csv",
                "id,from,to,limit,unit,basis,severity,source,least,most,in-force\nT01,A,B,1,WD,LAW,LOW,y,,,soon\n");

        assertThatThrownBy(() -> new RulePack("tiny", files).timescales())
                .isInstanceOf(BrokenRulePack.class)
                .hasMessageContaining("timescales.csv:2: ")
                .hasMessageContaining("in-force is neither no nor a day");
    }

    @Test
    void aTimescaleWithoutANumberSaysItsLine() {
        Map<String, String> files = files(RULE);
        files.put("timescales.csv", "id,from,to,limit,unit,basis,severity,source\nT01,A,B,one,WD,LAW,LOW,y\n");

        assertThatThrownBy(() -> new RulePack("tiny", files).timescales())
                .isInstanceOf(BrokenRulePack.class)
                .hasMessageContaining("timescales.csv:2: ")
                .hasMessageContaining("\nMaybe ");
    }

    @Test
    void anUnknownSettingNamesTheNearest() {
        assertThat(pack(RULE).parameters().whole("visits.gap")).isEqualTo(10);
        assertThatThrownBy(() -> pack(RULE).parameters().whole("visits.gaap"))
                .isInstanceOf(BrokenRulePack.class)
                .hasMessageEndingWith("\nMaybe visits.gap was meant");
        assertThatThrownBy(() -> pack(RULE).parameters().whole("gap"))
                .isInstanceOf(BrokenRulePack.class)
                .hasMessageStartingWith("rules/tiny/parameters.yaml: there is no gap\nMaybe ");
    }

    @Test
    void theDigestChangesWithEveryFile() {
        assertThat(pack(RULE).digest())
                .hasSize(64)
                .isEqualTo(pack(RULE).digest())
                .isNotEqualTo(pack(RULE + "\n").digest());
    }

    @Test
    void theBundledPacksAreDiscovered() {
        RulePacks packs = RulePacks.bundled();
        RulePack current = packs.current();

        assertThat(packs.ids()).contains("2026-1", "2026-2").doesNotContain("2026-0");
        assertThat(packs.ids()).allSatisfy(id -> assertThat(packs.byId(id).effectiveFrom())
                .isBeforeOrEqualTo(current.effectiveFrom()));
        assertThat(packs.byId(current.id()).digest()).isEqualTo(current.digest());
        assertThatThrownBy(() -> packs.byId("2026-0"))
                .isInstanceOf(BrokenRulePack.class)
                .hasMessageContaining("Maybe 2026-");
    }

    private static RulePack pack(String rule) {
        return new RulePack("tiny", files(rule));
    }

    private static Map<String, String> files(String rule) {
        return new TreeMap<>(Map.of(
                "pack.yaml", "id: tiny\neffective-from: '2026-01-01'\n",
                "parameters.yaml", "visits:\n  gap: {value: 10, unit: days, source: local}\n",
                "visits/late.drl", rule));
    }
}
