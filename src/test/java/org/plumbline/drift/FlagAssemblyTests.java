package org.plumbline.drift;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.plumbline.calendar.WorkingDays;
import org.plumbline.casefile.contract.EventType;
import org.plumbline.council.Standards;
import org.plumbline.drift.clock.Limits;
import org.plumbline.drift.ground.Conclusion;
import org.plumbline.drift.ground.Definitions;
import org.plumbline.drift.ground.Grounds;
import org.plumbline.finding.EventRef;
import org.plumbline.finding.Flag;
import org.plumbline.rulebook.Concluded;
import org.plumbline.rulebook.RuleCard;
import org.plumbline.rulebook.RulePack;
import org.plumbline.rulebook.RulePacks;

class FlagAssemblyTests {

    private static final RulePack PACK = RulePacks.bundled().current();
    private static final int LONGEST = 1000;
    private static final LocalDate DAY = LocalDate.of(2025, 5, 9);

    /** What a conclusion of the tests rests on. */
    private record Referral() implements Grounds {
        @Override
        public List<EventRef> evidence() {
            return List.of(new EventRef("r1", EventType.REFERRAL, DAY));
        }

        @Override
        public String words() {
            return "Referred on 09/05/2025.";
        }
    }

    @Test
    void aSentenceThatListsVeryManyStepsIsCutBetweenTwoWords() {
        String sentence = "Forty steps late: " + "visit, ".repeat(200);

        assertThat(FlagAssembly.shortened(sentence, LONGEST))
                .hasSizeLessThanOrEqualTo(LONGEST)
                .endsWith("visit, …");
        assertThat(FlagAssembly.shortened("Short enough.", LONGEST)).isEqualTo("Short enough.");
    }

    @Test
    void aSentenceThatJustFitsIsNotCut() {
        String sentence = "late ".repeat(199) + "late.";

        assertThat(sentence).hasSize(LONGEST);
        assertThat(FlagAssembly.shortened(sentence, LONGEST)).isEqualTo(sentence);
        assertThat(FlagAssembly.shortened(sentence + ".", LONGEST))
                .hasSizeLessThan(LONGEST)
                .endsWith("late …");
    }

    @Test
    void ofTwoRulesThatSayEquallyMuchTheOneFirstByNameIsSaidWhicheverFiredFirst() {
        Concluded<Conclusion> never = high("DD-01 assessment never started");
        Concluded<Conclusion> late = high("DD-01 assessment started late");

        assertThat(texts(never, late)).singleElement().asString().startsWith("An assessment was due");
        assertThat(texts(late, never)).isEqualTo(texts(never, late));
    }

    private static Concluded<Conclusion> high(String rule) {
        RuleCard card = PACK.rules("drift").cards().stream()
                .filter(each -> each.name().equals(rule))
                .findFirst()
                .orElseThrow();
        return new Concluded<>(card, Conclusion.high(new Referral(), DAY));
    }

    @SafeVarargs
    private static List<String> texts(Concluded<Conclusion>... found) {
        Map<String, Pattern> patterns = new Definitions(PACK)
                .patterns().stream().map(Pattern::new).collect(Collectors.toMap(Pattern::code, each -> each));
        Limits limits = new Limits(PACK, Standards.ofPack(WorkingDays.englandAndWales()));
        return new FlagAssembly(patterns, day -> new NumbersInForce(PACK.parameters(), limits), DAY)
                .flags(List.of(found), Map.of()).stream().map(Flag::text).toList();
    }
}
