package org.plumbline.audit.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.audit.round.MitigationReason.HOSPITAL;

import org.junit.jupiter.api.Test;
import org.plumbline.finding.Severity;

class MitigationRulesTests {

    private static final String THIRTY = "The child was on a ward to May";
    private final MitigationRules rules = new MitigationRules(30);

    @Test
    void aMitigationTakesAReasonAndThirtyCharacters() {
        assertThat(THIRTY).hasSize(30);
        assertThat(rules.problem(HOSPITAL, THIRTY)).isEmpty();
    }

    @Test
    void twentyNineCharactersBetweenBlanksAreTooFew() {
        assertThat(rules.problem(HOSPITAL, "  " + THIRTY.substring(1) + "  "))
                .contains("Explain in at least 30 characters why it does not count; there are 29 so far.");
    }

    @Test
    void aReasonMustBeChosen() {
        assertThat(rules.problem(null, THIRTY)).contains("Choose why the flag does not count here.");
    }

    @Test
    void aCriticalFlagCountsUntilASecondPersonAgrees() {
        assertThat(MitigationRules.mitigated(Severity.CRITICAL, HOSPITAL, false))
                .isFalse();
        assertThat(MitigationRules.mitigated(Severity.CRITICAL, HOSPITAL, true)).isTrue();
        assertThat(MitigationRules.mitigated(Severity.HIGH, HOSPITAL, false)).isTrue();
        assertThat(MitigationRules.mitigated(Severity.HIGH, null, true)).isFalse();
    }

    @Test
    void onlyACorrectedDataErrorLeavesTheReports() {
        assertThat(MitigationReason.values())
                .filteredOn(MitigationReason::removesFromReports)
                .containsExactly(MitigationReason.DATA_ERROR_CORRECTED);
    }
}
