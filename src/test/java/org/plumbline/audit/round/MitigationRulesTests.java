package org.plumbline.audit.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.audit.round.MitigationReason.HOSPITAL;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plumbline.access.Role;
import org.plumbline.finding.Severity;

class MitigationRulesTests {

    private static final String THIRTY = "The child was on a ward to May";
    private final MitigationRules rules = new MitigationRules(30);

    @Test
    void aHighFlagTakesAReasonAndThirtyCharacters() {
        assertThat(THIRTY).hasSize(30);
        assertThat(rules.check(Severity.HIGH, HOSPITAL, THIRTY, Set.of())).isEmpty();
    }

    @Test
    void twentyNineCharactersBetweenBlanksAreTooFew() {
        assertThat(rules.check(Severity.HIGH, HOSPITAL, "  " + THIRTY.substring(1) + "  ", Set.of()))
                .contains("Explain the mitigation in at least 30 characters; there are 29 so far.");
    }

    @Test
    void aReasonMustBeChosen() {
        assertThat(rules.check(Severity.LOW, null, THIRTY, Set.of())).contains("Choose a reason for the mitigation.");
    }

    @Test
    void aCriticalFlagNeedsASecondPersonWhoManages() {
        assertThat(rules.check(Severity.CRITICAL, HOSPITAL, THIRTY, Set.of())).isPresent();
        assertThat(rules.check(Severity.CRITICAL, HOSPITAL, THIRTY, Set.of(Role.INDEPENDENT_AUDITOR)))
                .isPresent();
        assertThat(rules.check(Severity.CRITICAL, HOSPITAL, THIRTY, Set.of(Role.SERVICE_HEAD)))
                .isEmpty();
    }

    @Test
    void onlyACorrectedDataErrorLeavesTheReports() {
        assertThat(MitigationReason.values())
                .filteredOn(MitigationReason::removesFromReports)
                .containsExactly(MitigationReason.DATA_ERROR_CORRECTED);
    }
}
