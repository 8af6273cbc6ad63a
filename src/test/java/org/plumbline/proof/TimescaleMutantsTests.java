package org.plumbline.proof;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TimescaleMutantsTests {

    private static final String HEAD = "id,from,limit,unit,severity\n";

    @Test
    void aLimitIsMovedUpAndDownAndASeverityIsReplaced() {
        assertThat(TimescaleMutants.of(HEAD + "T01,REFERRAL,1,WD,MEDIUM\n"))
                .extracting(PackMutant::key)
                .satisfiesExactly(
                        up -> assertThat(up).contains("`1` → `2`"),
                        down -> assertThat(down).contains("`1` → `0`"),
                        graver -> assertThat(graver).contains("`MEDIUM` → `HIGH`"));
    }

    @Test
    void aTimescaleThatTheCaseSetsForItselfHasNoLimitToMove() {
        assertThat(TimescaleMutants.of(HEAD + "T11,ASSESSMENT_START,,WD,LOW\n"))
                .extracting(PackMutant::key)
                .singleElement()
                .asString()
                .contains("`LOW` → `MEDIUM`");
    }
}
