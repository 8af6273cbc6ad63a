package org.plumbline.drift;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FlagDeskTests {

    @Test
    void aSentenceThatListsVeryManyStepsIsCutBetweenTwoWords() {
        String sentence = "Forty steps late: " + "visit, ".repeat(200);

        assertThat(FlagDesk.shortened(sentence)).hasSizeLessThanOrEqualTo(1000).endsWith("visit, …");
        assertThat(FlagDesk.shortened("Short enough.")).isEqualTo("Short enough.");
    }
}
