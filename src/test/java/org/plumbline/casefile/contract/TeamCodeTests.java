package org.plumbline.casefile.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TeamCodeTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Safeguarding North        | Safeguarding North
            Safeguarding, North       | Safeguarding North
            The "Front  Door" team    | The Front Door team
            =HYPERLINK("x")           | HYPERLINK( x )
            -@ Assessment             | Assessment
            """)
    void aTeamIsUnquotedInTheFrameAndStartsNoFormula(String written, String kept) {
        assertThat(TeamCode.of(written)).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {"null", "=+-@", "\",\""},
            nullValues = "null")
    void aTeamThatSaysNothingIsUnknown(String written) {
        assertThat(TeamCode.of(written)).isEqualTo(TeamCode.of(null)).isNotBlank();
    }
}
