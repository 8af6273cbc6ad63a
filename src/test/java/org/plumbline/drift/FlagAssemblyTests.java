package org.plumbline.drift;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FlagAssemblyTests {

    @Test
    void aSentenceThatListsVeryManyStepsIsCutBetweenTwoWords() {
        String sentence = "Forty steps late: " + "visit, ".repeat(200);

        assertThat(FlagAssembly.shortened(sentence))
                .hasSizeLessThanOrEqualTo(1000)
                .endsWith("visit, …");
        assertThat(FlagAssembly.shortened("Short enough.")).isEqualTo("Short enough.");
    }
}
