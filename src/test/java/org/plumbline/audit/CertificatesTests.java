package org.plumbline.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.access.NotFoundForYou;
import org.plumbline.audit.desk.AuditDesk;
import org.plumbline.audit.desk.SignOffResult;
import org.plumbline.audit.draw.Rounds;
import org.plumbline.audit.figures.AuditOutcome;
import org.plumbline.audit.figures.AuditOutcomes;
import org.plumbline.audit.form.AnswerInput;
import org.plumbline.audit.form.AuditStatus;
import org.plumbline.audit.form.Reply;
import org.plumbline.audit.form.RoundAuditRow;
import org.plumbline.audit.grade.AuditCertificate;
import org.plumbline.audit.grade.AuditCertificates;
import org.plumbline.audit.grade.OverrideInput;
import org.plumbline.audit.grade.Overrides;
import org.plumbline.grading.Grade;
import org.plumbline.instrument.AnswerCode;
import org.plumbline.instrument.OwnWords;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.data.domain.Sort;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.security.access.AccessDeniedException;

@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
@Import(AuditStreet.class)
class CertificatesTests {

    private static final String REASON =
            "The record shows the father was excluded from planning for a year, which no question asks.";

    @Autowired
    private AuditStreet.Street street;

    @Autowired
    private AuditDesk desk;

    @Autowired
    private AuditCertificates certificates;

    @Autowired
    private Overrides overrides;

    @Autowired
    private AuditOutcomes outcomes;

    @Autowired
    private Rounds rounds;

    private UUID round;
    private UUID audit;

    @BeforeEach
    void signOneOff() {
        street.settle();
        round = street.allocatedRound(12);
        audit = street.auditOf("indy", round);
        street.answerAll("indy", audit, AnswerCode.M);
        assertThat(street.signOff("indy", audit)).isInstanceOf(SignOffResult.SignedOff.class);
    }

    @Test
    void theAuditorAndTheLeadSeeTheEvidence() {
        for (String who : List.of("indy", "lead", "head")) {
            AuditCertificate certificate = see(who);

            assertThat(certificate.identified()).isTrue();
            assertThat(certificate.finalGrade()).isEqualTo(Grade.GOOD);
            assertThat(certificate.themes().getFirst().answers().getFirst().evidence())
                    .isEqualTo(AuditStreet.LONG);
            assertThat(certificate.sentence()).contains("Good");
        }
    }

    @Test
    void theTeamManagerSeesTheAuditOnceItIsFinal() {
        String manager = String.valueOf(see("lead").team()).toLowerCase(Locale.UK);
        assertThatThrownBy(() -> see(manager)).isInstanceOf(NotFoundForYou.class);
        close();

        assertThat(see(manager).identified()).isTrue();
    }

    @Test
    void theSubcommitteeSeesReasonsOfManyAuditsButNeitherCaseNorEvidence() {
        assertThatThrownBy(() -> see("member")).isInstanceOf(NotFoundForYou.class);
        close();
        assertThatThrownBy(() -> see("member")).isInstanceOf(NotFoundForYou.class);
        assertThat(street.as("member", () -> certificates.count(null))).isZero();
        street.nothingLapsed(round);

        AuditCertificate certificate = see("member");
        assertThat(certificate.shortCode()).isNull();
        assertThat(certificate.team()).isNull();
        assertThat(certificate.auditor()).isNull();
        assertThat(certificate.themes())
                .flatMap(AuditCertificate.ThemeOf::answers)
                .allSatisfy(answer -> assertThat(answer.evidence()).isNull());
        assertThat(certificate.toString()).doesNotContain(AuditStreet.LONG).doesNotContain("NSH-");
        assertThat(street.as("member", () -> certificates.page(null, Sort.unsorted(), 0, 20)))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.shortCode()).isNull();
                    assertThat(row.finalGrade()).isEqualTo(Grade.GOOD);
                });
    }

    @Test
    void theLeadsPageHasTheCaseCodes() {
        assertThat(street.as("lead", () -> certificates.page(AuditStreet.JULY, Sort.unsorted(), 0, 20)))
                .singleElement()
                .satisfies(row -> assertThat(row.shortCode()).startsWith("NSH-"));
        assertThat(street.as("south", () -> certificates.count(AuditStreet.JULY)))
                .isZero();
    }

    @Test
    void anOverrideKeepsBothGradesAndChangesTheActions() {
        Reply reply = override(Grade.REQUIRES_IMPROVEMENT, "SERIOUSNESS_UNDERSTATED", REASON);

        assertThat(reply).isInstanceOf(Reply.Done.class);
        AuditCertificate certificate = see("lead");
        assertThat(certificate.computed()).isEqualTo(Grade.GOOD);
        assertThat(certificate.finalGrade()).isEqualTo(Grade.REQUIRES_IMPROVEMENT);
        assertThat(certificate.graded().actions()).contains("ACTION_PLAN_20WD");
        assertThat(certificate.overrides()).singleElement().satisfies(one -> assertThat(one.by())
                .isEqualTo("lead"));
        assertThat(override(Grade.OUTSTANDING, "OTHER", REASON)).isInstanceOf(Reply.Refused.class);
    }

    @Test
    void anOverrideOutsideTheLimitsIsRefused() {
        assertThat(override(Grade.INADEQUATE, "OTHER", REASON)).isInstanceOf(Reply.Refused.class);
        assertThat(override(Grade.OUTSTANDING, "OTHER", "too short")).isInstanceOf(Reply.Refused.class);
        assertThatThrownBy(() -> street.as(
                        "indy",
                        () -> overrides.override(
                                audit, new OverrideInput("OVERALL", Grade.OUTSTANDING, "OTHER", OwnWords.of(REASON)))))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void anOverriddenThemeWorksTheCaseOutAgain() {
        Reply reply = street.as(
                "lead",
                () -> overrides.override(
                        audit,
                        new OverrideInput(
                                "RA", Grade.REQUIRES_IMPROVEMENT, "SERIOUSNESS_UNDERSTATED", OwnWords.of(REASON))));

        assertThat(reply).isInstanceOf(Reply.Done.class);
        AuditCertificate certificate = see("lead");
        assertThat(certificate.finalGrade()).isEqualTo(Grade.REQUIRES_IMPROVEMENT);
        assertThat(outcomes.month(outcomes.drawn(), AuditStreet.JULY, AuditStreet.JULY).orElseThrow().audits().stream()
                        .filter(AuditOutcome::submitted))
                .singleElement()
                .satisfies(outcome -> assertThat(outcome.outcome()).isNotNull().satisfies(done -> {
                    assertThat(done.overridden()).isTrue();
                    assertThat(done.computed()).isEqualTo(Grade.GOOD);
                    assertThat(done.themes())
                            .filteredOn(theme -> theme.theme().equals("RA"))
                            .singleElement()
                            .satisfies(theme -> {
                                assertThat(theme.computed()).isEqualTo(Grade.GOOD);
                                assertThat(theme.finalGrade()).isEqualTo(Grade.REQUIRES_IMPROVEMENT);
                            });
                }));
    }

    private Reply override(Grade grade, String category, String reason) {
        return street.as(
                "lead",
                () -> overrides.override(audit, new OverrideInput("OVERALL", grade, category, OwnWords.of(reason))));
    }

    @Test
    void theOutcomesOfAMonthHoldAnswersAndResponse() {
        List<AuditOutcome> july = outcomes.month(outcomes.drawn(), AuditStreet.JULY, AuditStreet.JULY)
                .orElseThrow()
                .audits();

        assertThat(july)
                .hasSize(12)
                .filteredOn(AuditOutcome::submitted)
                .singleElement()
                .satisfies(outcome -> {
                    assertThat(outcome.auditId()).isEqualTo(audit);
                    assertThat(outcome.alerts()).isEmpty();
                    assertThat(outcome.outcome()).isNotNull().satisfies(done -> {
                        assertThat(done.answers()).hasSize(20).containsEntry("MO01", AnswerCode.M);
                        assertThat(done.score()).isEqualByComparingTo("75.00");
                    });
                });
        assertThat(outcomes.month(outcomes.drawn(), AuditStreet.JULY, AuditStreet.JULY))
                .hasValueSatisfying(month -> {
                    assertThat(month.round().frameSize()).isEqualTo(60);
                    assertThat(month.round().submitted()).isEqualTo(1);
                    assertThat(month.round().assigned()).isEqualTo(12);
                    assertThat(month.round().randomSample()).isEqualTo(12);
                });
        assertThat(july).allSatisfy(outcome -> assertThat(outcome.reference()).startsWith("A-2025-07-"));
        assertThat(july.toString()).doesNotContain("NSH-");
    }

    @Test
    void aClosedRoundSettlesWhatWasDoneAndLetsTheRestLapse() {
        close();

        assertThat(street.as("lead", () -> street.book().audits(round)))
                .extracting(RoundAuditRow::status)
                .containsOnly(AuditStatus.FINAL, AuditStatus.LAPSED);
        assertThat(override(Grade.OUTSTANDING, "OTHER", REASON)).isInstanceOf(Reply.Refused.class);
    }

    @Test
    void aProvisionalAuditKeepsTheRoundOpenForFiveWorkingDays() {
        UUID second = street.as("lead", () -> street.book().audits(round)).stream()
                .filter(row -> row.auditorId() != null && row.status() == AuditStatus.DRAFT)
                .filter(row -> street.actor("indy").userId().equals(row.auditorId()))
                .findFirst()
                .orElseThrow()
                .id();
        street.answerAll("indy", second, AnswerCode.M);
        street.as(
                "indy",
                () -> desk.answer(
                        second,
                        AnswerInput.of("MO01", AnswerCode.E, AuditStreet.LONG).on(1)));
        assertThat(street.signOff("indy", second))
                .isInstanceOfSatisfying(SignOffResult.SignedOff.class, done -> assertThat(done.status())
                        .isEqualTo(AuditStatus.PROVISIONAL));

        assertThat(street.as("lead", () -> rounds.close(round, OwnWords.of("The month is over."))))
                .isInstanceOf(Reply.Refused.class);
        street.clock().pass(Duration.ofDays(8));
        assertThat(street.as("lead", () -> rounds.close(round, OwnWords.of("The month is over."))))
                .isInstanceOf(Reply.Done.class);
    }

    private void close() {
        assertThat(street.as("lead", () -> rounds.close(round, OwnWords.of("The month is over."))))
                .isInstanceOf(Reply.Done.class);
    }

    private AuditCertificate see(String who) {
        return street.as(who, () -> certificates.view(audit));
    }
}
