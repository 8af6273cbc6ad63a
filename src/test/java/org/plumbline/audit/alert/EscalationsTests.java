package org.plumbline.audit.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.audit.AuditStreet;
import org.plumbline.audit.desk.AuditDesk;
import org.plumbline.audit.desk.DeskView;
import org.plumbline.audit.desk.RiskResult;
import org.plumbline.audit.figures.AuditOutcome;
import org.plumbline.audit.figures.AuditOutcomes;
import org.plumbline.audit.form.AnswerInput;
import org.plumbline.audit.form.DeskQuestion;
import org.plumbline.audit.form.Reply;
import org.plumbline.audit.form.RiskInput;
import org.plumbline.instrument.AnswerCode;
import org.plumbline.instrument.OwnWords;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.data.domain.Sort;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;

@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
@Import(AuditStreet.class)
class EscalationsTests {

    private static final Instant NINE = Instant.parse("2025-07-02T09:00:00Z");
    private static final Instant SPOKEN_AT = Instant.parse("2025-07-02T08:30:00Z");
    private static final String WHAT = "No adult at home since Monday";
    private static final String WHY = "The grandmother was there all week; the visit note of Tuesday says so.";
    private static final String DONE = "The duty worker saw the child at noon.";
    private static final RiskInput YES = new RiskInput(true, WHAT, "head of service", SPOKEN_AT);
    private static final RiskInput NO = new RiskInput(false, "", "", null);

    @Autowired
    private AuditStreet.Street street;

    @Autowired
    private AuditDesk desk;

    @Autowired
    private Escalations escalations;

    @Autowired
    private AuditOutcomes outcomes;

    @Autowired
    private UnsentRisks unsent;

    private UUID round;
    private UUID audit;
    private long trailed;

    @BeforeEach
    void settle() {
        street.settle();
        trailed = street.jdbc()
                .sql("select coalesce(max(seq), 0) from trail_entry")
                .query(Long.class)
                .single();
        round = street.allocatedRound(12);
        audit = street.auditOf("indy", round);
        open();
    }

    @Test
    void aYesAlertsNobody() {
        risk(YES);

        assertThat(waiting()).isEmpty();
        assertThat(open().alert()).isNull();
    }

    @Test
    void theAuditorIsToldWhatIsMissingBeforeTheHeadOfServiceIsAlerted() {
        assertThat(alert()).isInstanceOf(Reply.Refused.class);
        risk(new RiskInput(true, "", "", null));

        assertThat(alert()).isInstanceOfSatisfying(Reply.Refused.class, refused -> assertThat(refused.problems())
                .containsExactly(
                        "Say whom you spoke to about the immediate risk.",
                        "Say when you spoke to them about the immediate risk.",
                        "Say what the immediate risk is, without names."));
        assertThat(waiting()).isEmpty();
    }

    @Test
    void anAlertNamesAuditorCaseWhatWasFoundWhoWasToldAndByWhen() {
        risk(YES);
        assertThat(alert()).isInstanceOf(Reply.Done.class);

        DeskView view = open();
        assertThat(waiting()).singleElement().satisfies(row -> {
            assertThat(row.auditor()).isEqualTo("indy");
            assertThat(row.reference()).isEqualTo(view.reference());
            assertThat(row.caseId()).isEqualTo(view.caseFacts().caseId());
            assertThat(row.shortCode()).isEqualTo(view.caseFacts().shortCode());
            assertThat(row.team()).isEqualTo(view.caseFacts().team());
            assertThat(row.signedOff()).isFalse();
            assertThat(row.alert().note()).isEqualTo(WHAT);
            assertThat(row.alert().spokenTo()).isEqualTo("head of service");
            assertThat(row.alert().spokenAt()).isEqualTo(SPOKEN_AT);
            assertThat(row.alert().since()).isEqualTo(NINE);
            assertThat(row.alert().until()).isEqualTo(NINE.plus(Duration.ofHours(24)));
            assertThat(row.alert().how()).isEqualTo(AlertSending.AUDITOR);
        });
        assertThat(view.alert()).isEqualTo(waiting().getFirst().alert());
        assertThat(trail("HEAD_ALERTED")).isOne();
    }

    @Test
    void aSecondSendAlertsNobodyAgain() {
        risk(YES);
        alert();
        street.clock().pass(Duration.ofMinutes(5));

        assertThat(alert()).isInstanceOf(Reply.Done.class);
        assertThat(leave()).isFalse();
        assertThat(register())
                .singleElement()
                .satisfies(row -> assertThat(row.alert().since()).isEqualTo(NINE));
    }

    @Test
    void leavingTheDeskAlertsWhateverIsMissing() {
        risk(new RiskInput(true, "", "", null));

        assertThat(leave()).isTrue();
        assertThat(leave()).isFalse();
        assertThat(waiting()).singleElement().satisfies(row -> {
            assertThat(row.alert().how()).isEqualTo(AlertSending.LEAVING);
            assertThat(row.alert().note()).isEmpty();
        });
    }

    @Test
    void leavingTheDeskWithoutARiskAlertsNobody() {
        assertThat(leave()).isFalse();
        risk(NO);

        assertThat(leave()).isFalse();
        assertThat(register()).isEmpty();
    }

    @Test
    void anOpenAlertFollowsWhatTheAuditorWrites() {
        risk(new RiskInput(true, "", "", null));
        leave();

        risk(YES);

        assertThat(waiting()).singleElement().satisfies(row -> {
            assertThat(row.alert().note()).isEqualTo(WHAT);
            assertThat(row.alert().spokenTo()).isEqualTo("head of service");
        });
    }

    @Test
    void anAcknowledgedAlertKeepsWhatWasAcknowledgedAndFillsInTheRest() {
        risk(new RiskInput(true, WHAT, "", null));
        leave();
        acknowledge(DONE);

        risk(new RiskInput(true, "Something else", "head of service", SPOKEN_AT));

        assertThat(register()).singleElement().satisfies(row -> {
            assertThat(row.alert().note()).isEqualTo(WHAT);
            assertThat(row.alert().spokenTo()).isEqualTo("head of service");
        });
    }

    @Test
    void aNoIsRefusedWhileAnAlertStands() {
        risk(YES);
        alert();

        assertThat(risk(NO))
                .isEqualTo(RiskResult.refused(
                        "The head of service was alerted on 02/07/2025 10:00. Say why you withdraw it."));
        assertThat(open().risk().found()).isTrue();
    }

    @Test
    void aWithdrawalNeedsAReasonAndIsToldToTheHeadUntilItIsRead() {
        risk(YES);
        alert();
        assertThat(withdraw("A mistake")).isInstanceOf(Reply.Refused.class);
        assertThat(withdraw(WHY)).isInstanceOf(Reply.Done.class);

        assertThat(open().risk().found()).isFalse();
        assertThat(open().alert()).isNotNull().satisfies(alert -> {
            assertThat(alert.state()).isEqualTo(AlertState.WITHDRAWN);
            assertThat(alert.withdrawalRead()).isNull();
        });
        assertThat(waiting())
                .singleElement()
                .satisfies(row -> assertThat(row.alert().withdrawn()).isEqualTo(new AlertView.Said("indy", NINE, WHY)));

        assertThat(acknowledge("")).isInstanceOf(Reply.Done.class);

        assertThat(waiting()).isEmpty();
        assertThat(register()).singleElement().satisfies(row -> assertThat(
                        row.alert().withdrawalRead())
                .isEqualTo(new AlertView.Said("head", NINE, "")));
        assertThat(trail("ALERT_WITHDRAWN")).isOne();
        assertThat(trail("WITHDRAWAL_READ")).isOne();
    }

    @Test
    void theHeadOfServiceReadsThatAnAcknowledgedAlertIsWithdrawn() {
        risk(YES);
        alert();
        acknowledge(DONE);
        assertThat(waiting()).isEmpty();

        withdraw(WHY);

        assertThat(waiting()).singleElement().satisfies(row -> {
            assertThat(row.alert().state()).isEqualTo(AlertState.WITHDRAWN);
            assertThat(row.alert().acknowledged()).isEqualTo(new AlertView.Said("head", NINE, DONE));
        });
    }

    @Test
    void aRiskThatIsFoundAfterAWithdrawalIsAlertedAgain() {
        risk(YES);
        alert();
        withdraw(WHY);

        risk(YES);
        alert();

        assertThat(register())
                .extracting(row -> row.alert().state())
                .containsExactlyInAnyOrder(AlertState.WITHDRAWN, AlertState.OPEN_IN_TIME);
    }

    @Test
    void onlyTheAuditorAlertsAndWithdraws() {
        risk(YES);
        assertThat(street.as("lead", () -> desk.alertHead(audit))).isInstanceOf(Reply.Refused.class);
        assertThat(street.as("lead", () -> desk.leave(audit))).isFalse();
        alert();

        assertThat(street.as("lead", () -> desk.withdrawRisk(audit, OwnWords.of(WHY))))
                .isInstanceOf(Reply.Refused.class);
        assertThat(street.as("lead", () -> desk.immediateRisk(audit, NO)))
                .isInstanceOfSatisfying(RiskResult.Refused.class, refused -> assertThat(refused.problems())
                        .singleElement()
                        .asString()
                        .endsWith("Only the auditor of the case withdraws it."));
    }

    @Test
    void acknowledgingSaysWhatWasDoneOnceAndWhoDidItWhen() {
        risk(YES);
        alert();
        assertThat(acknowledge(" ")).isInstanceOf(Reply.Refused.class);
        street.clock().pass(Duration.ofHours(3));

        assertThat(acknowledge(DONE)).isInstanceOfSatisfying(Reply.Done.class, done -> assertThat(done.message())
                .isEqualTo("head acknowledged it on 02/07/2025 13:00. What was done: " + DONE));
        street.clock().pass(Duration.ofHours(1));
        UUID same = register().getFirst().alert().id();
        assertThat(street.as("head", () -> escalations.acknowledge(same, OwnWords.of("Something else"))))
                .isInstanceOfSatisfying(
                        Reply.Done.class, done -> assertThat(done.message()).contains("13:00", DONE));

        assertThat(waiting()).isEmpty();
        assertThat(register()).singleElement().satisfies(row -> assertThat(
                        row.alert().acknowledged())
                .isEqualTo(new AlertView.Said("head", NINE.plus(Duration.ofHours(3)), DONE)));
        assertThat(trail("ESCALATION_ACKNOWLEDGED")).isOne();
    }

    @Test
    void theRegisterAndTheFiguresTellInTimeAndLateApart() {
        risk(YES);
        alert();
        street.clock().pass(Duration.ofMinutes(30));
        assertThat(state()).isEqualTo(AlertState.OPEN_IN_TIME);
        street.clock().pass(Duration.ofHours(24));
        assertThat(state()).isEqualTo(AlertState.OPEN_LATE);
        acknowledge(DONE);

        assertThat(state()).isEqualTo(AlertState.ACKNOWLEDGED_LATE);
        assertThat(street.as("lead", () -> escalations.count(RegisterFilter.ALL)))
                .isOne();
    }

    /** The register and the report's outcome, which must not differ. */
    private AlertState state() {
        AlertState state = register().getFirst().alert().state();
        assertThat(outcomes.month(outcomes.drawn(), AuditStreet.JULY, AuditStreet.JULY)
                        .orElseThrow()
                        .audits())
                .filteredOn(outcome -> outcome.auditId().equals(audit))
                .singleElement()
                .satisfies(outcome -> assertThat(outcome)
                        .returns(true, AuditOutcome::immediateRisk)
                        .returns(List.of(state), AuditOutcome::alerts));
        return state;
    }

    @Test
    void signOffAlertsToARiskThatNobodySent() {
        street.answerAll("indy", audit, AnswerCode.P);
        risk(YES);

        street.signOff("indy", audit);

        assertThat(waiting()).singleElement().satisfies(row -> {
            assertThat(row.signedOff()).isTrue();
            assertThat(row.alert().cause()).isEqualTo(AlertCause.FOUND);
            assertThat(row.alert().how()).isEqualTo(AlertSending.SIGN_OFF);
            assertThat(row.alert().gradeSays()).isEmpty();
        });
    }

    @Test
    void aGradeThatAsksForTheHeadOfServiceSaysWhyWithoutACode() {
        street.answerAll("indy", audit, AnswerCode.M);
        answerNo("RA02");

        street.signOff("indy", audit);

        assertThat(waiting()).singleElement().satisfies(row -> {
            assertThat(row.alert().cause()).isEqualTo(AlertCause.GRADE);
            assertThat(row.alert().note()).isEmpty();
            assertThat(row.alert().gradeSays())
                    .startsWith("A safety-critical standard is not met. \u201c")
                    .endsWith("\u201d is answered No.")
                    .doesNotContainPattern("\\b[A-Z]{2}-?\\d\\d");
        });
    }

    @Test
    void whatAGradeAsksIsAddedToTheAlertThatIsOpen() {
        street.answerAll("indy", audit, AnswerCode.P);
        risk(YES);
        alert();
        answerNo("RA02");

        street.signOff("indy", audit);

        assertThat(waiting()).singleElement().satisfies(row -> {
            assertThat(row.alert().cause()).isEqualTo(AlertCause.FOUND);
            assertThat(row.alert().note()).isEqualTo(WHAT);
            assertThat(row.alert().gradeSays()).contains("is answered No.");
        });
    }

    @Test
    void anAcknowledgedRiskIsNotAlertedAgainButWhatTheGradeAddsIs() {
        street.answerAll("indy", audit, AnswerCode.P);
        risk(YES);
        alert();
        acknowledge(DONE);
        answerNo("RA02");

        street.signOff("indy", audit);

        assertThat(waiting()).singleElement().satisfies(row -> {
            assertThat(row.alert().cause()).isEqualTo(AlertCause.GRADE);
            assertThat(row.alert().gradeSays()).contains("is answered No.").doesNotContain("immediate risk");
        });
        assertThat(register()).hasSize(2);
    }

    @Test
    void anAcknowledgedRiskAloneIsNotAlertedAgainAtSignOff() {
        street.answerAll("indy", audit, AnswerCode.P);
        risk(YES);
        alert();
        acknowledge(DONE);

        street.signOff("indy", audit);

        assertThat(waiting()).isEmpty();
        assertThat(register()).hasSize(1);
    }

    @Test
    void aRiskThatIsLeftUnsentIsSentByItself() {
        risk(new RiskInput(true, WHAT, "", null));
        street.clock().pass(Duration.ofMinutes(9));
        unsent.send();
        assertThat(waiting()).isEmpty();

        street.clock().pass(Duration.ofMinutes(2));
        unsent.send();
        unsent.send();

        assertThat(waiting()).singleElement().satisfies(row -> {
            assertThat(row.alert().how()).isEqualTo(AlertSending.UNATTENDED);
            assertThat(row.alert().sentBy()).isNull();
            assertThat(row.alert().note()).isEqualTo(WHAT);
        });
    }

    @Test
    void whatIsAnsweredNoOrWithdrawnIsNotSentByItself() {
        risk(YES);
        alert();
        withdraw(WHY);
        street.clock().pass(Duration.ofHours(1));
        unsent.send();

        assertThat(register()).hasSize(1);
    }

    private DeskView open() {
        return street.as("indy", () -> desk.open(audit));
    }

    private RiskResult risk(RiskInput input) {
        return street.as("indy", () -> desk.immediateRisk(audit, input));
    }

    private Reply alert() {
        return street.as("indy", () -> desk.alertHead(audit));
    }

    private boolean leave() {
        return street.as("indy", () -> desk.leave(audit));
    }

    private Reply withdraw(String why) {
        return street.as("indy", () -> desk.withdrawRisk(audit, OwnWords.of(why)));
    }

    private List<EscalationRow> waiting() {
        return street.as("head", escalations::open);
    }

    private List<EscalationRow> register() {
        return street.as("lead", () -> escalations.page(RegisterFilter.ALL, Sort.unsorted(), 0, 20));
    }

    private Reply acknowledge(String done) {
        UUID first = waiting().getFirst().alert().id();
        return street.as("head", () -> escalations.acknowledge(first, OwnWords.of(done)));
    }

    private void answerNo(String question) {
        int version = open().themes().stream()
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
                        AnswerInput.of(question, AnswerCode.N, AuditStreet.LONG).on(version)));
    }

    private long trail(String action) {
        return street.jdbc()
                .sql("select count(*) from trail_entry where action = ? and seq > ?")
                .params(action, trailed)
                .query(Long.class)
                .single();
    }
}
