package org.plumbline.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.rulebook.BrokenRulePack;
import org.plumbline.rulebook.PackOf;
import org.plumbline.rulebook.RulePack;
import org.plumbline.rulebook.RulePacks;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

class ContradictionsTests {

    private static final Question REVIEWS = new Question(
            "RA08", "Is progress reviewed?", 2, false, false, false, "good", "bad", null, List.of("DD-19", "DD-20"));
    private final Map<String, Object> entry = new LinkedHashMap<>(Map.of(
            "code", "CD-16",
            "question", "RA08",
            "timescales", List.of("T44"),
            "overdue", List.of("F", "M"),
            "late", List.of("F"),
            "says", "No review from {from} to {until}.",
            "because", "the law"));

    @Test
    void thePackSaysThatAGoodAnswerAboutReviewsIsContradictedByAnOverdueOne() {
        Instrument instrument = Instrument.of(RulePacks.bundled().current());

        assertThat(instrument.contradictions())
                .filteredOn(each ->
                        each.question().equals("RA08") && each.timescales().contains("T44"))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.overdue()).containsExactlyInAnyOrder(AnswerCode.F, AnswerCode.M);
                    assertThat(each.late()).containsExactly(AnswerCode.F);
                    assertThat(each.says()).contains("{from}").contains("{days}");
                });
    }

    @Test
    void anEntryIsReadAsItIsWritten() {
        assertThat(read())
                .singleElement()
                .isEqualTo(new Contradiction(
                        "CD-16",
                        "RA08",
                        List.of("T44"),
                        List.of(),
                        Set.of(AnswerCode.F, AnswerCode.M),
                        Set.of(AnswerCode.F),
                        Set.of(),
                        Set.of(),
                        "No review from {from} to {until}.",
                        "the law"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            question, RA80, RA80\\) is not a question, Maybe RA08 was meant
            timescales, T444, T444\\) is not a timescale with dates, Maybe T44 was meant
            overdue, G, G\\) is not an answer, Maybe A was meant
            says, No review since {form}, form\\) is not something to fill in, Maybe from was meant
            """)
    void aMisspeltNameIsRefusedWithTheNearest(String field, String wrong, String problem, String hint) {
        entry.put(field, entry.get(field) instanceof List<?> ? List.of(wrong) : wrong);

        assertThatThrownBy(this::read)
                .isInstanceOf(BrokenRulePack.class)
                .hasMessageMatching("rules/tiny/contradictions\\.yaml:\\d+: \\(" + problem + "\n" + hint);
    }

    @Test
    void aMisspeltFieldIsRefusedWithTheNearest() {
        entry.put("overdeu", List.of("F"));

        assertThatThrownBy(this::read)
                .hasMessageMatching(
                        "rules/tiny/contradictions\\.yaml:\\d+: \\(overdeu\\) is not a key here\nMaybe overdue was meant");
    }

    @Test
    void aPatternMustBeLinkedToTheQuestion() {
        entry.keySet().removeAll(Set.of("timescales", "overdue", "late", "says"));
        entry.putAll(Map.of("patterns", List.of("DD-21"), "standing", List.of("F")));

        assertThatThrownBy(this::read)
                .hasMessageContaining("(DD-21) is not a pattern linked to RA08")
                .hasMessageContaining("\nMaybe DD-");
    }

    @Test
    void anEntryRestsOnTimescalesOrOnPatternsButNotOnBoth() {
        entry.put("patterns", List.of("DD-19"));

        assertThatThrownBy(this::read)
                .hasMessageContaining("CD-16 is about neither timescales, patterns nor an immediate risk alone")
                .hasMessageContaining("\nMaybe write timescales, overdue, late and says, or patterns and standing");
    }

    @Test
    void anEntryThatRestsOnAnImmediateRiskSaysSoWithoutDates() {
        entry.keySet().removeAll(Set.of("timescales", "overdue", "late"));
        entry.put("immediate-risk", List.of("F", "M"));
        assertThatThrownBy(this::read).hasMessageContaining("nor an immediate risk alone");

        entry.put("says", "You found an immediate risk.");
        assertThat(read()).singleElement().satisfies(each -> assertThat(each.immediateRisk())
                .containsExactlyInAnyOrder(AnswerCode.F, AnswerCode.M));
    }

    @Test
    void thePackSaysThatAChildAtImmediateRiskIsNotSafeNow() {
        assertThat(Instrument.of(RulePacks.bundled().current()).contradictions())
                .filteredOn(each -> each.question().equals("RA01"))
                .singleElement()
                .satisfies(
                        each -> assertThat(each.immediateRisk()).containsExactlyInAnyOrder(AnswerCode.F, AnswerCode.M));
    }

    @Test
    void everyPatternThatOnlyChallengesAnswersIsBesideAQuestionWhoseAnswerItContradicts() {
        RulePack pack = RulePacks.bundled().current();
        Instrument instrument = Instrument.of(pack);

        assertThat(pack.codes("drift")).filteredOn(instrument::isContext).allSatisfy(pattern -> assertThat(
                        instrument.contradictions())
                .as(pattern)
                .anyMatch(each -> each.patterns().contains(pattern)));
    }

    @Test
    void aCodeIsUsedOnce() {
        assertThatThrownBy(() -> read(List.of(entry, new LinkedHashMap<>(entry))))
                .hasMessageContaining("CD-16 is there twice\nMaybe");
    }

    private List<Contradiction> read() {
        return read(List.of(entry));
    }

    private static List<Contradiction> read(List<Map<String, Object>> entries) {
        DumperOptions written = new DumperOptions();
        written.setDereferenceAliases(true);
        RulePack pack = PackOf.files(
                "tiny",
                Map.of(
                        "pack.yaml", "id: tiny\neffective-from: '2026-01-01'\n",
                        "parameters.yaml", "",
                        "timescales.csv", "id,from,to,limit,unit,basis,severity,source\nT44,A,B,1,WD,LAW,LOW,y\n",
                        "contradictions.yaml", new Yaml(written).dump(Map.of("contradictions", entries))));
        return Contradictions.of(pack, Map.of("RA08", REVIEWS));
    }
}
