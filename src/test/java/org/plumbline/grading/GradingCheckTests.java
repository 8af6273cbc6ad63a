package org.plumbline.grading;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.EveryPack;
import org.plumbline.rulebook.BrokenRulePack;
import org.plumbline.rulebook.RulePack;
import org.plumbline.rulebook.RulePacks;

class GradingCheckTests {

    private static final String FILE = "grading/theme.drl";

    @Test
    void aSentenceThatNothingFillsInStopsTheStart() {
        RulePack pack = RulePacks.bundled().current();
        RulePack broken = pack.with(FILE, pack.text(FILE).replaceFirst("@says\\(\"", "@says(\"Within {audit.A99}: "));

        assertThatThrownBy(() -> new GradingCheck().require(broken))
                .isInstanceOf(BrokenRulePack.class)
                .hasMessageContaining("nothing fills in {audit.A99}");
    }

    @ParameterizedTest
    @MethodSource(EveryPack.NAMED)
    void everyPackOfTheProductPasses(RulePack pack) {
        assertThatCode(() -> new GradingCheck().require(pack)).doesNotThrowAnyException();
    }
}
