package org.plumbline.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.audit.alert.Escalations;
import org.plumbline.audit.desk.SignOffResult;
import org.plumbline.audit.form.LateEvidenceInput;
import org.plumbline.audit.form.MissingItem;
import org.plumbline.audit.form.Reply;
import org.plumbline.audit.form.RiskInput;
import org.plumbline.audit.grade.LateEvidence;
import org.plumbline.audit.grade.OverrideInput;
import org.plumbline.audit.grade.Overrides;
import org.plumbline.audit.plan.AuditPlan;
import org.plumbline.audit.plan.PlanProposal;
import org.plumbline.audit.plan.PlanReason;
import org.plumbline.audit.redaction.Redactions;
import org.plumbline.audit.round.RoundKind;
import org.plumbline.grading.Grade;
import org.plumbline.instrument.AnswerCode;
import org.plumbline.instrument.FreeTextGuard;
import org.plumbline.instrument.OwnWords;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;

/** Words that may identify somebody are asked about in every text that a person stores with an audit, a round or the plan. */
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
@Import(AuditStreet.class)
class NamesAskedTests {

    private static final String NAMED =
            "The record of 3 June says that Adam Jones was told, and nobody asked what the child wants to happen.";
    private static final String NAME = "Adam Jones";

    @Autowired
    private AuditStreet.Street street;

    @Autowired
    private LateEvidence evidence;

    @Autowired
    private Overrides overrides;

    @Autowired
    private Escalations escalations;

    @Autowired
    private Redactions redactions;

    @Autowired
    private AuditPlan plan;

    private UUID round;
    private UUID audit;

    @BeforeEach
    void settle() {
        street.settle();
        round = street.allocatedRound(12);
        audit = street.auditOf("indy", round);
    }

    @Test
    void lateEvidenceIsNotStoredUntilTheyAreAnswered() {
        signedOff(AnswerCode.E);

        asksOnce(
                "indy",
                kept -> evidence.supply(
                        audit,
                        new LateEvidenceInput(
                                "MO01", AnswerCode.P, NAMED, "Minutes folder, 04/06/2025", "service manager", kept)));

        assertThat(kept()).isEqualTo(NAME);
    }

    @Test
    void noOverrideIsMadeUntilTheyAreAnswered() {
        signedOff(AnswerCode.P);

        asksOnce(
                "lead",
                kept -> overrides.override(
                        audit,
                        new OverrideInput(
                                "OVERALL", Grade.INADEQUATE, "SERIOUSNESS_UNDERSTATED", new OwnWords(NAMED, kept))));
    }

    @Test
    void whatWasSaidOfTheSameWordsInTheAuditIsNotAskedAgain() {
        signedOff(AnswerCode.P);
        asksOnce("lead", kept -> redactions.redact(audit, "case note", new OwnWords(NAMED, kept)));

        assertThat(street.as("lead", () -> redactions.redact(audit, "section 2", OwnWords.of(NAMED))))
                .isInstanceOf(Reply.Done.class);
    }

    @Test
    void ofAFormThatIsRefusedNothingIsNoted() {
        OwnWords kept = new OwnWords(NAMED, Set.of(NAME));
        signedOff(AnswerCode.P);
        List<String> before = noted();

        assertThat(street.as("lead", () -> redactions.redact(audit, "nowhere written", kept)))
                .isInstanceOf(Reply.Refused.class);
        assertThat(street.as("lead", () -> street.allocations().target(round, caseOfTheAudit(), kept)))
                .isInstanceOf(Reply.Refused.class);

        assertThat(kept()).isEmpty();
        assertThat(noted()).isEqualTo(before);
    }

    @Test
    void wordsOfTheRiskAreTakenOutAlsoWhereTheReasonHasWordsToKeep() {
        alerted("Left alone at night, says the neighbour.");
        signedOff(AnswerCode.P);

        Reply done = street.as(
                "lead", () -> redactions.redact(audit, "says the neighbour", new OwnWords(NAMED, Set.of(NAME))));

        assertThat(done).isInstanceOf(Reply.Done.class);
        assertThat(kept()).isEqualTo(NAME);
    }

    @Test
    void whatWasDoneAboutARiskAndWhyThereIsNoneIsAskedAbout() {
        UUID alert = alerted("No adult at home.");

        asksOnce("head", kept -> escalations.acknowledge(alert, new OwnWords(NAMED, kept)));
        asksOnce("indy", kept -> street.desk()
                .withdrawRisk(audit, new OwnWords("The visit shows that Sarah Brown has moved away.", kept)));
    }

    @Test
    void aRiskIsAlertedAtOnceAndItsWordsAreAnsweredBeforeSignOff() {
        street.answerAll("indy", audit, AnswerCode.P);

        assertThat(alerted("Left alone with Adam Jones at night.")).isNotNull();

        assertThat(ofTheRisk())
                .containsExactly(
                        "Edit “Adam Jones” in what you wrote of the immediate risk, or say that it identifies nobody.");
        assertThat(street.as("indy", () -> street.desk().open(audit)).risk().names())
                .extracting(FreeTextGuard.Warning::excerpt)
                .containsExactly(NAME);
        assertThat(street.as("indy", () -> street.desk().keepWords(audit, NAME)))
                .isInstanceOf(Reply.Done.class);
        assertThat(ofTheRisk()).isEmpty();
    }

    @Test
    void reasonsOnTheWayOfARoundAreAskedAbout() {
        asksOnce("lead", kept -> street.allocations()
                .target(round, unaudited(), new OwnWords("Asked for by the director after Adam Jones rang.", kept)));
        asksOnce("lead", kept -> street.allocations()
                .reassign(audit, street.actor(another()).userId(), new OwnWords(NAMED, kept)));
        asksOnce("lead", kept -> street.rounds().close(round, new OwnWords(NAMED, kept)));
    }

    @Test
    void reasonsOnThePlanAreAskedAbout() {
        Reply proposed = asksOnce(
                "lead",
                kept -> plan.propose(new PlanProposal(
                        YearMonth.of(2025, 9),
                        RoundKind.THEMATIC,
                        List.of("S20"),
                        null,
                        PlanReason.RISK,
                        new OwnWords(NAMED, kept),
                        OwnWords.of(""))));

        asksOnce("lead", kept -> plan.withdraw(((Reply.Done) proposed).id(), new OwnWords(NAMED, kept)));
    }

    /** Is refused with the words, then done when they are said to identify nobody. */
    private Reply asksOnce(String who, Function<Set<String>, Reply> storing) {
        Reply asked = street.as(who, () -> storing.apply(Set.of()));
        assertThat(asked).isInstanceOf(Reply.Refused.class);
        List<FreeTextGuard.Warning> names = ((Reply.Refused) asked).names();
        assertThat(names).hasSize(1);
        String words = names.getFirst().excerpt();
        assertThat(((Reply.Refused) asked).problems())
                .containsExactly("Edit “%s”, or say that it identifies nobody.".formatted(words));

        Reply stored = street.as(who, () -> storing.apply(Set.of(words)));

        assertThat(stored).isInstanceOf(Reply.Done.class);
        return stored;
    }

    private void signedOff(AnswerCode code) {
        street.answerAll("indy", audit, code);
        assertThat(street.signOff("indy", audit)).isInstanceOf(SignOffResult.SignedOff.class);
    }

    private UUID alerted(String note) {
        RiskInput risk =
                new RiskInput(true, note, "duty manager", street.clock().instant());
        street.as("indy", () -> street.desk().immediateRisk(audit, risk));
        assertThat(street.as("indy", () -> street.desk().alertHead(audit))).isInstanceOf(Reply.Done.class);
        return street.as("head", escalations::open).getFirst().alert().id();
    }

    private List<String> ofTheRisk() {
        return street.as("indy", () -> street.signOffs().check(audit)).missing().stream()
                .map(MissingItem::text)
                .filter(text -> text.contains("immediate risk"))
                .toList();
    }

    /** An auditor of another team than the case's. */
    private String another() {
        String team = street.jdbc()
                .sql("select team from audit where id = :id")
                .param("id", audit)
                .query(String.class)
                .single();
        return team.equals("South") ? "east" : "south";
    }

    private String unaudited() {
        List<String> audited = street.jdbc()
                .sql("select case_id from audit")
                .query(String.class)
                .list();
        return street.jdbc()
                .sql("select id from case_file where id not in (:audited) order by id")
                .param("audited", audited)
                .query(String.class)
                .list()
                .getFirst();
    }

    private String caseOfTheAudit() {
        return street.jdbc()
                .sql("select case_id from audit where id = :id")
                .param("id", audit)
                .query(String.class)
                .single();
    }

    /** Of which texts the trail has it that words in them identify nobody. */
    private List<String> noted() {
        return street.jdbc()
                .sql("select subject || ': ' || detail from trail_entry where action = 'WORDS_KEPT'")
                .query(String.class)
                .list();
    }

    private String kept() {
        return street.jdbc()
                .sql("select kept_words from audit where id = :id")
                .param("id", audit)
                .query(String.class)
                .single();
    }
}
