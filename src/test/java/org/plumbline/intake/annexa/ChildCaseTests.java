package org.plumbline.intake.annexa;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChildCaseTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Safeguarding North        | Safeguarding North
            Safeguarding, North       | Safeguarding North
            The "Front  Door" team    | The Front Door team
            =HYPERLINK("x")           | HYPERLINK( x )
            -@ Assessment             | Assessment
            """)
    void aTeamStandsUnquotedInTheFrameAndStartsNoFormula(String told, String kept) {
        assertThat(ChildCase.team(told)).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {"null", "=+-@", "\",\""},
            nullValues = "null")
    void aTeamThatSaysNothingIsUnknown(String told) {
        assertThat(ChildCase.team(told)).isEqualTo(ChildCase.team(null)).isNotBlank();
    }
}
