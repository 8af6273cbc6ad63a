package org.plumbline.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class RulePacksTests {

    private static final String PACK = "id: %s\neffective-from: '%s'\nrates: %s\n";

    @Test
    void aPackOfItemsIsNeverInForceHoweverNewItIs() {
        RulePacks packs =
                new RulePacks(sorted(pack("2026-2", "2026-12-01", "themes"), pack("osri", "2031-01-01", "items")));

        assertThat(packs.current().id()).isEqualTo("2026-2");
        assertThat(packs.newestSealed().id()).isEqualTo("2026-2");
        assertThat(packs.ids()).containsExactly("2026-2");
        assertThat(packs.allIds()).containsExactly("2026-2", "osri");
        assertThat(packs.byId("osri").kind()).isEqualTo(PackKind.ITEMS);
    }

    @Test
    void packsOfItemsAloneAreNoneToGradeUnder() {
        SortedMap<String, RulePack> packs = sorted(pack("osri", "2031-01-01", "items"));

        assertThatThrownBy(() -> new RulePacks(packs))
                .isInstanceOf(BrokenRulePack.class)
                .hasMessageContaining("no rule pack that grades themes");
    }

    @Test
    void aPackThatRatesNothingKnownIsRefused() {
        assertThatThrownBy(() -> pack("osri", "2031-01-01", "itmes"))
                .isInstanceOf(BrokenRulePack.class)
                .hasMessage("rules/osri/pack.yaml:3: a pack does not rate (itmes)\nMaybe items was meant");
    }

    @Test
    void aPackThatLeavesOpenWhatItRatesIsRefusedToo() {
        assertThatThrownBy(() -> pack("osri", "2031-01-01", ""))
                .isInstanceOf(BrokenRulePack.class)
                .hasMessageStartingWith("rules/osri/pack.yaml:3: a pack does not rate (null)");
    }

    @Test
    void theBundledPackInForceGradesThemes() {
        assertThat(RulePacks.bundled().current().kind()).isEqualTo(PackKind.THEMES);
        assertThat(RulePacks.bundled().allIds()).contains("osri-2014");
        assertThat(RulePacks.bundled().ids()).doesNotContain("osri-2014");
    }

    private static RulePack pack(String id, String from, String rates) {
        return new RulePack(id, Map.of("pack.yaml", PACK.formatted(id, from, rates), "parameters.yaml", ""));
    }

    private static SortedMap<String, RulePack> sorted(RulePack... packs) {
        SortedMap<String, RulePack> sorted = new TreeMap<>();
        for (RulePack pack : packs) {
            sorted.put(pack.id(), pack);
        }
        return sorted;
    }
}
