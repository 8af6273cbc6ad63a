package org.plumbline.drift.clock;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.rulebook.RulePack;
import org.plumbline.rulebook.RulePacks;

class ClockNamesTests {

    private static final RulePack PACK = RulePacks.bundled().current();

    private static final String FILE = "drift/clocks.csv";

    @Test
    void aRowHasTheNameOfItsVariant() {
        assertThat(nameOf(PACK, "T54.under5")).isEqualTo("Health assessment, under five");
        assertThat(nameOf(PACK, "T54")).isEqualTo("Health assessment");
    }

    @Test
    void aVariantWithoutANameHasThatOfItsTimescale() {
        RulePack unnamed = PACK.with(FILE, PACK.text(FILE).replaceFirst("T54\\.under5,.*\n", ""));

        assertThat(nameOf(unnamed, "T54.under5")).isEqualTo("Health assessment");
    }

    private static String nameOf(RulePack pack, String id) {
        return pack.timescales().stream()
                .filter(row -> row.id().equals(id))
                .map(new ClockNames(pack)::nameOf)
                .findFirst()
                .orElseThrow();
    }
}
