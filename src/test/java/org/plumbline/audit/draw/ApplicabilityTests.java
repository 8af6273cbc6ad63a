package org.plumbline.audit.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plumbline.casefile.contract.CaseEvent;
import org.plumbline.casefile.contract.CaseType;
import org.plumbline.casefile.contract.EventSource;
import org.plumbline.casefile.contract.EventType;
import org.plumbline.instrument.Instrument;
import org.plumbline.rulebook.RulePack;
import org.plumbline.rulebook.RulePacks;

class ApplicabilityTests {

    private static final RulePack PACK = RulePacks.bundled().current();
    private static final Instrument INSTRUMENT = Instrument.of(PACK);
    private static final LocalDate FROM = LocalDate.of(2024, 7, 1);
    private static final LocalDate TO = LocalDate.of(2025, 6, 30);

    private final List<CaseEvent> events = new ArrayList<>();

    @Test
    void aCoreThemeIsAskedOfACaseWithoutEvents() {
        assertThat(applies("MO")).isTrue();
        assertThat(applies("S20")).isFalse();
    }

    @Test
    void section20IsAskedWhenTheAccommodationBeganBeforeThePeriodAndStillLasts() {
        happened(EventType.LEGAL_STATUS_START, "2023-02-01", Map.of("code", "V2"));

        assertThat(applies("S20")).isTrue();
        assertThat(inCohort("2025-06-30")).isTrue();
    }

    @Test
    void section20IsNotAskedWhenAnotherStatusOrTheEndOfCareCameBeforeThePeriod() {
        happened(EventType.LEGAL_STATUS_START, "2023-02-01", Map.of("code", "V2"));
        happened(EventType.LEGAL_STATUS_START, "2024-06-30", Map.of("code", "C2"));

        assertThat(applies("S20")).isFalse();
        assertThat(inCohort("2024-06-29")).isTrue();
        assertThat(inCohort("2024-06-30")).isFalse();
    }

    @Test
    void section20IsNotAskedForAnotherStatusOrOneThatBeganLater() {
        happened(EventType.LEGAL_STATUS_START, "2025-01-01", Map.of("code", "V4"));
        happened(EventType.LEGAL_STATUS_START, "2025-07-01", Map.of("code", "V2"));

        assertThat(applies("S20")).isFalse();
    }

    @Test
    void anAssessmentThatRanIntoThePeriodCountsAndOneFinishedBeforeItDoesNot() {
        happened(EventType.ASSESSMENT_START, "2024-03-01", Map.of("assessment", "1"));
        happened(EventType.ASSESSMENT_AUTHORISED, "2024-06-30", Map.of("assessment", "1"));
        assertThat(applies("AT")).isFalse();

        happened(EventType.ASSESSMENT_START, "2025-06-30", Map.of("assessment", "2"));
        assertThat(applies("AT")).isTrue();
    }

    @Test
    void aStrategyDiscussionCountsOnTheFirstAndTheLastDay() {
        happened(EventType.STRATEGY_DISCUSSION, "2024-06-30", Map.of());
        assertThat(applies("SD")).isFalse();

        events.clear();
        happened(EventType.STRATEGY_DISCUSSION, "2024-07-01", Map.of());
        assertThat(applies("SD")).isTrue();

        events.clear();
        happened(EventType.STRATEGY_DISCUSSION, "2025-06-30", Map.of());
        assertThat(applies("SD")).isTrue();
    }

    @Test
    void aContactClosedByADecisionOrFollowedByNothingWasNfa() {
        happened(EventType.CONTACT, "2025-05-01", Map.of());
        assertThat(applies("NC")).isTrue();

        happened(EventType.REFERRAL, "2025-05-02", Map.of());
        assertThat(applies("NC")).isFalse();

        happened(EventType.REFERRAL_DECISION, "2025-05-03", Map.of("decision", "NFA"));
        assertThat(applies("NC")).isTrue();
    }

    @Test
    void aReferralAfterALaterContactLeavesTheEarlierContactNfa() {
        happened(EventType.CONTACT, "2025-03-01", Map.of());
        happened(EventType.CONTACT, "2025-05-01", Map.of());
        happened(EventType.REFERRAL, "2025-05-02", Map.of());

        assertThat(applies("NC")).isTrue();
    }

    @Test
    void childrenInCareAreAskedAboutPermanenceAndHealthAndShortBreaksAreNot() {
        happened(EventType.LEGAL_STATUS_START, "2023-02-01", Map.of("code", "V4"));
        assertThat(applies("PE")).isFalse();

        happened(EventType.LEGAL_STATUS_START, "2024-02-01", Map.of("code", "C2"));
        assertThat(applies("PE")).isTrue();
        assertThat(applies("HE")).isTrue();
        assertThat(applies("CL")).isFalse();
    }

    @Test
    void nobodyWhoLeftCareBeforeThePeriodIsAskedAboutIt() {
        happened(EventType.LEGAL_STATUS_START, "2023-02-01", Map.of("code", "C2"));
        happened(EventType.CLA_END, "2024-06-30", Map.of());

        assertThat(applies("PE")).isFalse();
    }

    @Test
    void careLeaversAreAskedByTheirTypeOrByTheirPersonalAdviser() {
        assertThat(applies("CL", CaseType.CARE_LEAVER)).isTrue();
        assertThat(applies("CL", CaseType.CLA)).isFalse();

        happened(EventType.ALLOCATION, "2024-01-10", Map.of("worker", "W1", "role", "CASE_HOLDER", "qualifiedSW", "Y"));
        assertThat(applies("CL", CaseType.CLA)).isFalse();

        happened(EventType.ALLOCATION, "2024-01-10", Map.of("worker", "W2", "role", "PA", "qualifiedSW", "N"));
        assertThat(applies("CL", CaseType.CLA)).isTrue();
    }

    private void happened(EventType type, String date, Map<String, String> attributes) {
        events.add(
                new CaseEvent("E" + events.size(), type, LocalDate.parse(date), null, attributes, EventSource.ANNEX_A));
    }

    private boolean applies(String theme) {
        return applies(theme, CaseType.CIN);
    }

    private boolean applies(String theme, CaseType type) {
        return Applicability.applies(INSTRUMENT.theme(theme), type, events, FROM, TO);
    }

    private boolean inCohort(String day) {
        return Applicability.isInCohort(INSTRUMENT.theme("S20"), CaseType.CLA, events, LocalDate.parse(day));
    }
}
