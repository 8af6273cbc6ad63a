package org.plumbline.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeedTests {

    private static final String TEXT = "2025-07|NORTHSHIRE|random|v1";

    @Test
    void theTextIsWhatTheCaseIsHashedWith() {
        assertThat(new Seed(YearMonth.of(2025, 7), " Northshire ", "random", 1).text())
                .isEqualTo(TEXT);
    }

    @Test
    void aTextIsShortUpToItsLastCharacterOfWhicheverKind() {
        assertThat(Seed.isShort("\ud83d\ude00".repeat(Seed.LONGEST))).isTrue();
        assertThat(Seed.isShort("s".repeat(Seed.LONGEST + 1))).isFalse();
    }

    @Test
    void aTextOfAnotherFormHasNoParts() {
        assertThat(Seed.parts(TEXT)).containsExactly("2025-07", "NORTHSHIRE", "random", "v1");
        assertThat(Seed.parts("2025-07|NORTHSHIRE|random")).isEmpty();
        assertThat(Seed.parts(TEXT + "|")).isEmpty();
    }

    @Test
    void secondRatingsAreRankedByTheSameTextWithAnotherPurpose() {
        assertThat(Seed.ofSecondRatings(TEXT)).contains("2025-07|NORTHSHIRE|double|v1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-07|NORTHSHIRE|double|v1", "whatever somebody rolled with dice"})
    void aTextWithoutAPurposeToReplaceGivesNone(String text) {
        assertThat(Seed.ofSecondRatings(text)).isEmpty();
    }
}
