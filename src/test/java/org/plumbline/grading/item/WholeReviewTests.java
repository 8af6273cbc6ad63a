package org.plumbline.grading.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plumbline.instrument.item.Item;
import org.plumbline.instrument.item.ItemAnswer;
import org.plumbline.instrument.item.ItemInstrument;
import org.plumbline.rulebook.RulePack;
import org.plumbline.rulebook.RulePacks;

class WholeReviewTests {

    private static final RulePack OSRI = RulePacks.bundled().byId("osri-2014");
    private static final ItemInstrument ITEMS = ItemInstrument.of(OSRI);
    private static final ItemRater RATER = new ItemRater(OSRI, ITEMS);

    private final Map<String, Map<String, ItemAnswer>> review = new HashMap<>();

    @Test
    void anOutcomeComesFromItsItemsAndAnItemFromItsParts() {
        answer("FACE", "CASE", "FC");
        answer("12A", "A1", "Y");
        answer("12A", "A2", "N");
        answer("12B", "B1", "A", "B2", "A", "B3", "A", "B4", "A");
        answer("12C", "C1", "Y", "C2", "Y");
        answer("13", "APPLIES", "Y", "A", "Y", "B", "A", "C", "A");
        answer("14", "A", "N", "B", "N");
        answer("15", "APPLIES", "N");

        assertThat(rating("12A", "12B", "12C", "12", "13", "14", "15", "W1")).isEqualTo("I A S I S I A PAR");
    }

    @Test
    void anOutcomeIsIncompleteWhileAnItemIs() {
        answer("FACE", "CASE", "FC");
        answer("4", "A", "1", "C", "Y");
        answer("5", "APPLIES", "N");

        assertThat(rating("4", "5", "6", "P1")).isEqualTo("S A - -");
        assertThat(rated("P1").reasons())
                .containsExactly("The item is incomplete, because this is missing: the rating of 6.");
        assertThat(rated("6").reasons()).containsExactly("The item is incomplete, because this is missing: B, C.");
    }

    @Test
    void theKindOfCaseIsAskedOnce() {
        answer("FACE", "CASE", "IH");

        assertThat(rating("4", "5", "6", "7", "8", "9", "10", "11", "P1", "P2")).isEqualTo("A A A A A A A A A A");
    }

    @Test
    void withoutTheKindOfCaseAnItemSaysWhereItIsAsked() {
        answer("6", "B", "Y", "C", "A");

        assertThat(rated("6").reasons())
                .containsExactly("The item is incomplete, because this is missing: CASE of FACE.");
    }

    @Test
    void siblingsApartMakeVisitsAnItemThatApplies() {
        answer("FACE", "CASE", "FC");
        answer("7", "APPLIES", "Y", "A", "N", "B", "Y");
        answer("8", "APPLIES", "N");

        assertThat(rating("7", "8")).isEqualTo("S -");
        assertThat(rated("8").reasons())
                .containsExactly("The child was apart from siblings in care, so visits have to be judged."
                        + " APPLIES should be Y (Yes), not N (No).");
    }

    @Test
    void whatWasAnsweredToAnItemThatDoesNotApplyCountsForNoOther() {
        answer("FACE", "CASE", "FC");
        answer("7", "APPLIES", "N", "A", "N", "B", "Y");
        answer("8", "APPLIES", "N");

        assertThat(rating("7", "8")).isEqualTo("A A");
    }

    @Test
    void anAnswerThatOthersLeaveNoChoiceNeedNotBeGiven() {
        answer("FACE", "CASE", "FC");
        answer("5", "APPLIES", "Y", "A2", "Y", "B", "Y", "C", "Y", "D", "N", "E", "N");

        assertThat(rating("5")).isEqualTo("S");
        assertThat(rated("5").answers()).containsKeys("F", "G");
    }

    private void answer(String item, String... answers) {
        Item of = ITEMS.find(item).orElseThrow();
        for (int i = 0; i < answers.length; i += 2) {
            String written = answers[i + 1];
            review.computeIfAbsent(item, code -> new LinkedHashMap<>())
                    .put(
                            answers[i],
                            of.find(answers[i])
                                    .flatMap(question -> question.kind().read(written))
                                    .orElseThrow());
        }
    }

    private String rating(String... items) {
        StringBuilder ratings = new StringBuilder();
        for (String item : items) {
            ratings.append(ratings.isEmpty() ? "" : " ")
                    .append(rated(item).rating().code());
        }
        return ratings.toString();
    }

    private RatedItem rated(String item) {
        return RATER.rate(review).stream()
                .filter(each -> each.item().equals(item))
                .findFirst()
                .orElseThrow();
    }
}
