package org.plumbline.audit.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.EveryPack;
import org.plumbline.rulebook.BrokenRulePack;
import org.plumbline.rulebook.RulePack;
import org.plumbline.rulebook.RulePacks;

class ThemeCheckTests {

    private final RulePack pack = RulePacks.bundled().current();
    private final ThemeCheck check = new ThemeCheck();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CL | CARE_LEAVER] | CARE_LEVER] | case-types: no case is a CARE_LEVER
            SD | event: STRATEGY_DISCUSSION | event: STRATEGY_DISCUSION | applies-if: no event is a STRATEGY_DISCUSION
            """)
    void aThemeThatWaitsForWhatThereIsNotStopsTheStartWithFileLineAndHint(
            String theme, String right, String wrong, String sentence) {
        String file = "instrument/" + theme + ".yaml";
        String text = pack.text(file).replace(right, wrong);
        long line = text.lines().takeWhile(each -> !each.contains(wrong)).count() + 1;
        assertThat(text).contains(wrong);

        assertThatThrownBy(() -> check.require(pack.with(file, text)))
                .isInstanceOf(BrokenRulePack.class)
                .hasMessage("rules/%s/%s:%d: %s\nMaybe %s was meant"
                        .formatted(pack.id(), file, line, sentence, right.replaceAll("event: |]", "")));
    }

    @ParameterizedTest
    @MethodSource(EveryPack.NAMED)
    void everyPackOfTheProductWaitsForWhatThereIs(RulePack each) {
        assertThatCode(() -> check.require(each)).doesNotThrowAnyException();
    }
}
