package org.plumbline.grading.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.instrument.item.AnswerKind;
import org.plumbline.instrument.item.Item;
import org.plumbline.instrument.item.ItemAnswer;
import org.plumbline.instrument.item.ItemInstrument;
import org.plumbline.instrument.item.ItemQuestion;
import org.plumbline.instrument.item.Mark;
import org.plumbline.rulebook.RulePack;
import org.plumbline.rulebook.RulePacks;

/** Every sheet that can be filled in, rated: none is left without a rule, and the counts are those of the instrument. */
class ItemCountsTests {

    private static final RulePack OSRI = RulePacks.bundled().byId("osri-2014");
    private static final ItemInstrument ITEMS = ItemInstrument.of(OSRI);
    private static final ItemRater RATER = new ItemRater(OSRI, ITEMS);

    private static Stream<String> items() {
        return ITEMS.rated().stream().map(Item::code);
    }

    @ParameterizedTest
    @MethodSource("items")
    void everySheetIsRatedOrItIsSaidWhyNot(String code) {
        assertThat(rated(code, Map.of())).allSatisfy(rated -> {
            assertThat(rated.rules()).as(code + " " + rated.answers()).isNotEmpty();
            assertThat(rated.reasons()).isNotEmpty();
        });
    }

    @Test
    void ofRiskAndSafetySixtyFourSheetsAreStrengths() {
        assertThat(counts("3", Map.of())).isEqualTo(Map.of("S", 64, "I", 665));
    }

    @Test
    void ofPermanencyGoalsAHundredAndTwentySixSheetsAgreeWithThemselves() {
        assertThat(counts("5", Map.of("CASE", "FC", "APPLIES", "Y")))
                .containsEntry("S", 20)
                .containsEntry("I", 106);
    }

    @Test
    void ofVisitsSixtyThreeSheetsAreStrengths() {
        assertThat(counts("8", Map.of("CASE", "FC", "APPLIES", "Y"))).isEqualTo(Map.of("S", 63, "I", 665, "A", 1));
    }

    @Test
    void ofConnectionsAnyTwoWeaknessesMakeTheOutcomePartial() {
        assertThat(counts("P2", Map.of())).isEqualTo(Map.of("SUB", 106, "PAR", 105, "NOT", 31, "A", 1));
    }

    private static Map<String, Integer> counts(String item, Map<String, String> fixed) {
        Map<String, Integer> counts = new TreeMap<>();
        rated(item, fixed).forEach(rated -> counts.merge(rated.rating().code(), 1, Integer::sum));
        return counts;
    }

    private static List<RatedItem> rated(String code, Map<String, String> fixed) {
        Item item = ITEMS.find(code).orElseThrow();
        List<Map<String, ItemAnswer>> sheets = List.of(Map.of());
        for (ItemQuestion question : item.needed()) {
            List<Map<String, ItemAnswer>> longer = new ArrayList<>();
            for (Map<String, ItemAnswer> sheet : sheets) {
                for (String answer : answers(question, fixed)) {
                    Map<String, ItemAnswer> more = new HashMap<>(sheet);
                    more.put(question.id(), question.kind().read(answer).orElseThrow());
                    longer.add(more);
                }
            }
            sheets = longer;
        }
        return sheets.stream()
                .map(sheet -> RATER.rate(item, new LinkedHashMap<>(sheet)))
                .toList();
    }

    private static List<String> answers(ItemQuestion question, Map<String, String> fixed) {
        if (fixed.containsKey(question.id())) {
            return List.of(Objects.requireNonNull(fixed.get(question.id())));
        }
        return question.kind() instanceof AnswerKind.Choice choice
                ? choice.scale().marks().stream().map(Mark::code).toList()
                : List.of("0", "1", "2");
    }
}
