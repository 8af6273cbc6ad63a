package org.plumbline.improvement.cell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeadsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            Head of Service                              ~ Head of Service                         ~ false
            Head of Service/Duty Manager                 ~ Head of Service|Duty Manager            ~ false
            Audit Lead / Front Door Manager / QA Officer ~ Audit Lead|Front Door Manager|QA Officer ~ false
            SSCB/SSAB Training Unit                      ~ SSCB/SSAB Training Unit                 ~ true
            SSCB/SSAB Training /Board Sub Committee      ~ SSCB/SSAB Training|Board Sub Committee  ~ true
            A B; C D | E                                 ~ A B|C D|E                               ~ false
            A & B, C and D                               ~ A & B, C and D                          ~ false
            Police/Health                                ~ Police/Health                           ~ true
            Head of Service/                             ~ Head of Service/                        ~ true
            ;                                            ~ ''                                      ~ false
            """)
    void leadsArePartedWhereItIsClear(String written, String parts, boolean unclear) {
        assertThat(String.join("|", Leads.of(written).parts())).isEqualTo(parts);
        assertThat(Leads.of(written).unclear()).isEqualTo(unclear);
    }

    @Test
    void eachLineIsALead() {
        assertThat(Leads.of("Head of\nDuty/Team\nA B/C D").parts())
                .containsExactly("Head of", "Duty/Team", "A B", "C D");
        assertThat(Leads.of("").parts()).isEmpty();
    }
}
