package org.plumbline.audit.grade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.access.NotFoundForYou;
import org.plumbline.audit.AuditStreet;
import org.plumbline.audit.alert.AlertCause;
import org.plumbline.audit.alert.AlertSending;
import org.plumbline.audit.desk.AuditDesk;
import org.plumbline.audit.figures.AuditOutcome;
import org.plumbline.audit.figures.AuditOutcomes;
import org.plumbline.audit.form.AnswerInput;
import org.plumbline.audit.form.AuditStatus;
import org.plumbline.audit.form.DeskQuestion;
import org.plumbline.audit.form.LateEvidenceInput;
import org.plumbline.audit.form.Reply;
import org.plumbline.grading.Grade;
import org.plumbline.instrument.AnswerCode;
import org.plumbline.instrument.OwnWords;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;

/** MO01 is critical, RA02 safety-critical; both were signed off as not evidenced on Wednesday 2 July 2025. */
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
@Import(AuditStreet.class)
class LateEvidenceTests {

    @Autowired
    private AuditStreet.Street street;

    @Autowired
    private AuditStreet.StoppedClock clock;

    @Autowired
    private AuditDesk desk;

    @Autowired
    private LateEvidence evidence;

    @Autowired
    private AuditCertificates certificates;

    @Autowired
    private AuditOutcomes outcomes;

    @Autowired
    private Overrides overrides;

    private UUID audit;

    @BeforeEach
    void signOneOffWithoutEvidence() {
        street.settle();
        UUID round = street.allocatedRound(12);
        audit = street.auditOf("indy", round);
        street.answerAll("indy", audit, AnswerCode.M);
        change("MO01");
        change("RA02");
        street.signOff("indy", audit);
    }

    private void change(String question) {
        int version = street.as("indy", () -> desk.open(audit)).themes().stream()
                .flatMap(theme -> theme.questions().stream())
                .filter(one -> one.question().id().equals(question))
                .map(DeskQuestion::answer)
                .findFirst()
                .orElseThrow()
                .version();
        street.as(
                "indy",
                () -> desk.answer(
                        audit,
                        AnswerInput.of(question, AnswerCode.E, AuditStreet.LONG).on(version)));
    }

    @Test
    void aSafetyCriticalQuestionHasOneWorkingDayAndACriticalOneFive() {
        assertThat(see("indy").status()).isEqualTo(AuditStatus.PROVISIONAL);
        assertThat(wanted())
                .extracting(one -> one.question().id(), LateEvidenceWanted::until)
                .containsExactly(tuple("MO01", LocalDate.of(2025, 7, 9)), tuple("RA02", LocalDate.of(2025, 7, 3)));
        clock.pass(Duration.ofDays(2));
        assertThat(wanted()).extracting(one -> one.question().id()).containsExactly("MO01");
        clock.pass(Duration.ofDays(6));
        assertThat(wanted()).isEmpty();
        assertThat(supply("MO01", AnswerCode.F)).isInstanceOf(Reply.Refused.class);
    }

    @Test
    void evidenceForAllOfThemGradesTheCaseAgainAndSettlesIt() {
        Grade before = see("indy").finalGrade();

        assertThat(supply("RA02", AnswerCode.M)).isInstanceOf(Reply.Done.class);
        assertThat(see("indy").status()).isEqualTo(AuditStatus.PROVISIONAL);
        assertThat(supply("MO01", AnswerCode.M)).isInstanceOf(Reply.Done.class);

        AuditCertificate certificate = see("indy");
        assertThat(before).isNotEqualTo(Grade.GOOD);
        assertThat(certificate.finalGrade()).isEqualTo(Grade.GOOD);
        assertThat(certificate.computed()).isEqualTo(Grade.GOOD);
        assertThat(certificate.status()).isEqualTo(AuditStatus.SUBMITTED);
        assertThat(certificate.graded().provisional()).isFalse();
    }

    @Test
    void bothAnswersAreKeptAndTheFiguresCountTheLateOne() {
        supply("MO01", AnswerCode.P);

        assertThat(see("indy").themes())
                .flatMap(AuditCertificate.ThemeOf::answers)
                .filteredOn(answer -> answer.question().id().equals("MO01"))
                .singleElement()
                .satisfies(answer -> {
                    assertThat(answer.code()).isEqualTo(AnswerCode.E);
                    assertThat(answer.late()).isNotNull().satisfies(late -> {
                        assertThat(late.code()).isEqualTo(AnswerCode.P);
                        assertThat(late.manager()).isEqualTo("Service manager, worker 4071");
                    });
                });
        assertThat(outcomes.month(outcomes.drawn(), AuditStreet.JULY, AuditStreet.JULY)
                        .orElseThrow()
                        .audits())
                .filteredOn(AuditOutcome::submitted)
                .singleElement()
                .satisfies(outcome -> assertThat(outcome.outcome()).isNotNull().satisfies(done -> assertThat(
                                done.answers())
                        .containsEntry("MO01", AnswerCode.P)
                        .containsEntry("RA02", AnswerCode.E)));
    }

    @Test
    void itIsTakenOnceForAQuestion() {
        supply("MO01", AnswerCode.P);

        assertThat(supply("MO01", AnswerCode.F)).isInstanceOf(Reply.Refused.class);
        assertThat(supply("MO02", AnswerCode.F)).isInstanceOf(Reply.Refused.class);
    }

    @Test
    void whatIsMissingIsNamedAndNothingIsStored() {
        Reply reply = street.as(
                "indy",
                () -> evidence.supply(audit, new LateEvidenceInput("MO01", AnswerCode.F, "short", " ", "", Set.of())));

        assertThat(reply).isInstanceOfSatisfying(Reply.Refused.class, refused -> assertThat(refused.problems())
                .hasSize(3)
                .anyMatch(text -> text.contains("at least"))
                .anyMatch(text -> text.contains("filed"))
                .anyMatch(text -> text.contains("manager")));
        assertThat(supply("MO01", AnswerCode.E)).isInstanceOf(Reply.Refused.class);
        assertThat(supply("MO01", null)).isInstanceOf(Reply.Refused.class);
        assertThat(wanted()).hasSize(2);
    }

    @Test
    void evidenceThatItDidNotHappenEscalates() {
        supply("RA02", AnswerCode.N);

        assertThat(see("indy").finalGrade()).isEqualTo(Grade.INADEQUATE);
        assertThat(see("indy").graded().actions()).contains("ESCALATE_24H");
        assertThat(see("indy").alerts()).singleElement().satisfies(alert -> {
            assertThat(alert.cause()).isEqualTo(AlertCause.GRADE);
            assertThat(alert.how()).isEqualTo(AlertSending.REGRADED);
            assertThat(alert.gradeSays())
                    .isEqualTo(
                            "A safety-critical standard is not met. \u201c%s\u201d is answered No.", question("RA02"));
        });
    }

    @Test
    void aGradeThatAsksForNothingNewAlertsNobodyAgain() {
        supply("RA02", AnswerCode.N);
        supply("MO01", AnswerCode.P);

        assertThat(see("indy").alerts()).hasSize(1);
    }

    private String question(String id) {
        return see("indy").themes().stream()
                .flatMap(theme -> theme.answers().stream())
                .map(answer -> answer.question())
                .filter(question -> question.id().equals(id))
                .findFirst()
                .orElseThrow()
                .text();
    }

    @Test
    void anOverrideStaysOnTopOfTheNewGrade() {
        String reason = "The record shows the father was excluded from planning for a year, which no question asks.";
        Reply override = street.as(
                "lead",
                () -> overrides.override(
                        audit,
                        new OverrideInput(
                                "MO", Grade.REQUIRES_IMPROVEMENT, "CONTEXT_NOT_CAPTURED", OwnWords.of(reason))));

        supply("RA02", AnswerCode.M);

        assertThat(override).isInstanceOf(Reply.Done.class);
        assertThat(see("lead").themes())
                .filteredOn(theme -> theme.code().equals("MO"))
                .singleElement()
                .satisfies(theme -> assertThat(theme.grade().grade()).isEqualTo(Grade.REQUIRES_IMPROVEMENT));
    }

    @Test
    void onlyTheAuditorAndTheLeadMayAddIt() {
        assertThat(street.as("indy", evidence::waiting)).singleElement().satisfies(row -> assertThat(row.auditId())
                .isEqualTo(audit));
        assertThat(street.as("lead", () -> evidence.wanted(audit))).hasSize(2);
        assertThatThrownBy(() -> street.as("west", () -> evidence.wanted(audit)))
                .isInstanceOf(NotFoundForYou.class);
        assertThat(see("head").mayAddEvidence()).isFalse();
    }

    private List<LateEvidenceWanted> wanted() {
        return street.as("indy", () -> evidence.wanted(audit));
    }

    private Reply supply(String question, @Nullable AnswerCode code) {
        return street.as(
                "indy",
                () -> evidence.supply(
                        audit,
                        new LateEvidenceInput(
                                question,
                                code,
                                AuditStreet.LONG,
                                "Minutes folder, 4 June",
                                "Service manager, worker 4071",
                                Set.of())));
    }

    private AuditCertificate see(String who) {
        return street.as(who, () -> certificates.view(audit));
    }
}
