package org.plumbline.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EnglishSentencesTests {

    private static final String TWO_HALVES = "\ud83d\ude00";

    @Test
    void aSentenceThatCanBeReadStaysWhole() {
        assertThat(EnglishSentences.shortened("a".repeat(1000))).isEqualTo("a".repeat(1000));
    }

    @Test
    void ofALongerOneTheBeginningAndTheEndStay() {
        String sentence = "b".repeat(200) + "m".repeat(301) + "e".repeat(500);

        assertThat(EnglishSentences.shortened(sentence)).isEqualTo("b".repeat(200) + " … " + "e".repeat(500));
    }

    @Test
    void noCharacterIsPartedIntoItsHalves() {
        String sentence = "b".repeat(199) + TWO_HALVES + "m".repeat(300) + TWO_HALVES + "e".repeat(499);

        assertThat(EnglishSentences.shortened(sentence))
                .isEqualTo("b".repeat(199) + " … " + TWO_HALVES + "e".repeat(499));
    }
}
