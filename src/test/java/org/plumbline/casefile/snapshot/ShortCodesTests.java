package org.plumbline.casefile.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class ShortCodesTests {

    @Test
    void aCodeHasTheCouncilAndFourCharacters() {
        assertThat(new ShortCodes("NSH", Set.of()).give("39f7a00000000000")).matches("NSH-[0-9A-HJKMNP-TV-Z]{4}");
    }

    @Test
    void aCodeThatIsTakenGetsLonger() {
        ShortCodes codes = new ShortCodes("NSH", Set.of());
        String first = codes.give("39f7a00000000000");
        String second = codes.give("39f7a0ffffffffff");
        assertThat(second).startsWith(first).hasSize(first.length() + 1);
    }

    @Test
    void theSameCaseGetsTheSameCode() {
        assertThat(new ShortCodes("NSH", Set.of()).give("0123456789abcdef"))
                .isEqualTo(new ShortCodes("NSH", Set.of()).give("0123456789abcdef"));
    }
}
