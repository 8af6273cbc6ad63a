package org.plumbline.watch.flag;

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

class NoticeCheckTests {

    private static final String FILE = "parameters.yaml";
    private final RulePack pack = RulePacks.bundled().current();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            HIGH: {value: SERVICE_HEAD, unit: role | HIGH: {value: SERVICE_HAED, unit: role | drift.notified-role.HIGH names no role (SERVICE_HAED) | SERVICE_HEAD
            INFO: {value: NOBODY, unit: role       | INFO: {value: NOBDY, unit: role        | drift.notified-role.INFO names no role (NOBDY)        | NOBODY
            """)
    void whoeverIsNotifiedHasToBeKnown(String right, String wrong, String sentence, String meant) {
        assertThat(pack.text(FILE)).contains(right);
        RulePack broken = pack.with(FILE, pack.text(FILE).replace(right, wrong));

        assertThatThrownBy(() -> new NoticeCheck().require(broken))
                .isInstanceOf(BrokenRulePack.class)
                .hasMessageMatching("rules/2026-\\d/parameters\\.yaml:\\d+: .*\nMaybe " + meant + " was meant")
                .hasMessageContaining(sentence);
    }

    @ParameterizedTest
    @MethodSource(EveryPack.NAMED)
    void everyPackOfTheProductPasses(RulePack each) {
        assertThatCode(() -> new NoticeCheck().require(each)).doesNotThrowAnyException();
    }
}
