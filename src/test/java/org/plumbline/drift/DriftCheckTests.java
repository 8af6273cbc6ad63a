package org.plumbline.drift;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.EveryPack;
import org.plumbline.rulebook.BrokenRulePack;
import org.plumbline.rulebook.RulePack;
import org.plumbline.rulebook.RulePacks;

class DriftCheckTests {

    private static final String FILE = "drift/plans.drl";

    @Test
    void aRuleOfAPatternThatIsNotDefinedStopsTheStart() {
        RulePack pack = RulePacks.bundled().current();
        RulePack broken = pack.with(FILE, pack.text(FILE).replace("@code(\"DD-24\")", "@code(\"DD-99\")"));

        assertThatThrownBy(() -> new DriftCheck().require(broken))
                .isInstanceOf(BrokenRulePack.class)
                .hasMessageContaining("no pattern is defined as DD-99");
    }

    @ParameterizedTest
    @MethodSource(EveryPack.NAMED)
    void everyPackOfTheProductPasses(RulePack pack) {
        assertThatCode(() -> new DriftCheck().require(pack)).doesNotThrowAnyException();
    }
}
