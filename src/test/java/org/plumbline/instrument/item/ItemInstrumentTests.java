package org.plumbline.instrument.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.rulebook.BrokenRulePack;
import org.plumbline.rulebook.RulePack;
import org.plumbline.rulebook.RulePacks;

class ItemInstrumentTests {

    private static final RulePack OSRI = RulePacks.bundled().byId("osri-2014");

    @Test
    void itemsComeInTheOrderOfTheirFilesWithPartsAboveWhatTheyAreOf() {
        assertThat(ItemInstrument.of(OSRI).codes())
                .containsExactly(
                        "FACE", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12A", "12B", "12C", "12",
                        "13", "14", "15", "16", "17", "18", "S1", "S2", "P1", "P2", "W1", "W2", "W3");
    }

    @Test
    void whatWasNotComparedWithTheTextSaysSo() {
        assertThat(ItemInstrument.of(OSRI).rated())
                .filteredOn(item -> !item.verified())
                .extracting(Item::code)
                .containsExactly("14", "15", "16", "17", "18", "W1", "W2", "W3");
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            scales.yaml             | name: 'No'}         | name: No}            | false is no text          | Maybe quotes around it are missing
            scales.yaml             | code: IH,           | code: FC,            | is there twice            | Maybe give it a code
            scales.yaml             | no-rating:          | no-ratings:          | (no-ratings) is not a key | Maybe no-rating was meant
            items/2-safety.yaml     | scale: yes-no-na    | scale: yes-no-n      | (yes-no-n) is not a scale | Maybe yes-no-na was meant
            items/2-safety.yaml     | number-from: 0      | number-from: some    | is no whole number (some) | Maybe write it in digits
            items/2-safety.yaml     | ticks:              | tocks:               | (tocks) is not a key      | Maybe ticks was meant
            items/3-permanency.yaml | same-as: FACE CASE  | same-as: FACE KASE   | (KASE) is not a question  | Maybe CASE was meant
            items/3-permanency.yaml | same-as: FACE CASE  | same-as: FACE        | is no item and question   | Maybe write it as 7 A
            items/5-well-being.yaml | rating-of: 12A      | rating-of: 12D       | (12D) is not an item      | Maybe 12A was meant
            items/5-well-being.yaml | rating-of: 12A      | rating-of: FACE      | FACE has no rating        | Maybe its scale is missing
            items/6-outcomes.yaml   | rating-of: '7'      | rating-of: W3        | (W3) is not an item above | Maybe
            items/5-well-being.yaml | verified: false     | verified: perhaps    | is neither true nor false | Maybe true was meant
            """)
    void aFileThatCannotBeReadSaysWhereAndWhat(String path, String right, String wrong, String says, String maybe) {
        String before = OSRI.text(path);
        assertThat(before).contains(right);
        int at = before.indexOf(right);
        RulePack pack = OSRI.with(path, before.substring(0, at) + wrong + before.substring(at + right.length()));

        assertThatThrownBy(() -> ItemInstrument.of(pack))
                .isInstanceOf(BrokenRulePack.class)
                .hasMessageContaining("rules/osri-2014/" + path + ":")
                .hasMessageContaining(says)
                .hasMessageContaining("\n" + maybe);
    }
}
