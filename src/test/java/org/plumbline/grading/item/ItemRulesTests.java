package org.plumbline.grading.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.instrument.item.ItemInstrument;
import org.plumbline.rulebook.BrokenRulePack;
import org.plumbline.rulebook.RulePack;
import org.plumbline.rulebook.RulePacks;

class ItemRulesTests {

    private static final RulePack OSRI = RulePacks.bundled().byId("osri-2014");

    @ParameterizedTest(name = "{1} for {0}")
    @CsvSource(delimiter = '|', textBlock = """
            2-safety.drl      | rated("Strength")             | rated("Strenght")           | (Strenght) is not a rating of 1        | Maybe Strength was meant
            2-safety.drl      | code == "2"                   | code == "22"                | (22) is not an item that is rated      | Maybe 12 was meant
            2-safety.drl      | answer("C").is("Yes")         | answer("G").is("Yes")       | (G) is not a question of 1             | Maybe A was meant
            2-safety.drl      | answer("C").is("Yes")         | answer("C").is("Jes")       | (Jes) is not an answer to C            | Maybe Yes was meant
            2-safety.drl      | requires("C", "Yes", "No")    | requires("C", "Yes", "Nay") | (Nay) is not an answer to C            | Maybe No was meant
            3-permanency.drl  | isOver("settled")             | isOver("setled")            | (setled) is not a number of 4          | Maybe settled was meant
            3-permanency.drl  | contradicts("A")              | contradicts("A9")           | (A9) is not a question of 4            | Maybe A was meant
            6-outcomes.drl    | haveAtMost("forgiven", "Area needing improvement") | haveAtMost("forgiven", "Area") | (Area) is not an answer to | Maybe one of these was meant
            2-safety.drl      | requires("C", "Yes", "No")    | requires("C9", "Yes", "No") | (C9) is not a question of 1            | Maybe C was meant
            3-permanency.drl  | answer("C").is("No")          | answer("C").is("Not applicable") | (Not applicable) is not an answer to C | Maybe one of these was meant
            3-permanency.drl  | isOver("settled")             | isOver("tolerated")         | (tolerated) is not a number of 4       | Maybe one of these was meant
            1-case.drl        | the item does not apply to    | {tolerated} does not apply to | nothing fills in {tolerated}         | Maybe
            1-case.drl        | answer("APPLIES")             | answer("APPLYS")            | (APPLYS) is not a question             | Maybe APPLIES was meant
            3-permanency.drl  | at most {settled}             | at most {setled}            | nothing fills in {setled}              | Maybe settled was meant
            """)
    void aNameThatThePackDoesNotHaveStopsTheStart(String file, String right, String wrong, String says, String maybe) {
        String path = "items/" + file;
        String before = OSRI.text(path);
        assertThat(before).contains(right);
        RulePack pack = OSRI.with(path, before.replace(right, wrong));
        int line = before.substring(0, before.indexOf(right)).split("\n", -1).length;

        assertThatThrownBy(() -> new ItemRater(pack, ItemInstrument.of(pack)))
                .isInstanceOf(BrokenRulePack.class)
                .hasMessageContaining(says)
                .hasMessageContaining("\n" + maybe)
                .message()
                .satisfies(message -> assertThat(message).contains("rules/osri-2014/" + path + ":" + line + ": "));
    }

    @Test
    void everyNumberOfAnItemIsReadByARule() {
        RulePack pack = RulePacks.bundled().byId("osri-2014");
        ItemSpecs specs = new ItemSpecs(pack);
        specs.rate("4", "FC 1 A Y");
        specs.rate("1", "Y 1 1 Y");
        specs.rate("P2", "S I I A A");
        specs.rate("W1", "S I I S");

        assertThat(pack.parameters().unread()).isEmpty();
    }
}
