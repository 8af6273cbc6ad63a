package org.plumbline.audit.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import jakarta.persistence.EntityManagerFactory;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.access.NotFoundForYou;
import org.plumbline.audit.AuditStreet;
import org.plumbline.audit.draw.Rounds;
import org.plumbline.audit.figures.AuditOutcome;
import org.plumbline.audit.figures.AuditOutcomes;
import org.plumbline.audit.figures.CaseOutcome;
import org.plumbline.audit.form.AnswerContent;
import org.plumbline.audit.form.AnswerContent.Part;
import org.plumbline.audit.form.AnswerInput;
import org.plumbline.audit.form.CheckView;
import org.plumbline.audit.form.DeskAnswer;
import org.plumbline.audit.form.DeskQuestion;
import org.plumbline.audit.form.DeskTheme;
import org.plumbline.audit.form.MissingItem;
import org.plumbline.audit.form.Reply;
import org.plumbline.audit.form.RiskInput;
import org.plumbline.audit.form.RiskView;
import org.plumbline.audit.grade.AuditCertificate;
import org.plumbline.audit.grade.AuditCertificates;
import org.plumbline.audit.round.MitigationReason;
import org.plumbline.audit.worklist.WorkList;
import org.plumbline.grading.Grade;
import org.plumbline.instrument.AnswerCode;
import org.plumbline.instrument.OwnWords;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.TestPropertySource;

@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
@Import(AuditStreet.class)
@TestPropertySource(properties = "spring.jpa.properties.hibernate.generate_statistics=true")
class AuditDeskTests {

    private static final Instant SPOKEN_AT = Instant.parse("2025-07-02T08:30:00Z");

    @Autowired
    private AuditStreet.Street street;

    @Autowired
    private AuditDesk desk;

    @Autowired
    private AuditTimelines timelines;

    @Autowired
    private SignOffs signOffs;

    @Autowired
    private Agreements agreements;

    @Autowired
    private Rounds rounds;

    @Autowired
    private AuditCertificates certificates;

    @Autowired
    private AuditOutcomes outcomes;

    @Autowired
    private WorkList work;

    @Autowired
    private EntityManagerFactory factory;

    @Autowired
    private JdbcClient jdbc;

    private UUID round;
    private UUID audit;

    @BeforeEach
    void settle() {
        street.settle();
        round = street.allocatedRound(12);
        audit = street.auditOf("indy", round);
    }

    @Test
    void theDeskShowsTheCaseWithoutADateOfBirth() {
        DeskView view = open("indy");

        assertThat(view.caseFacts().age()).isEqualTo("11 years");
        assertThat(view.caseFacts().shortCode()).startsWith("NSH-");
        assertThat(view.caseFacts().periodFrom()).isEqualTo("2024-09-02");
        assertThat(view.themes()).extracting(DeskTheme::code).containsExactly("MO", "RA");
        assertThat(view.questions()).isEqualTo(20);
        assertThat(view.timeline()).isNotEmpty();
        assertThat(view.nextUnanswered("MO01")).isEqualTo("MO02");
        assertThat(view.scale()).hasSize(6);
    }

    @Test
    void anAuditOfSomebodyElseDoesNotExist() {
        assertThatThrownBy(() -> open("south")).isInstanceOf(NotFoundForYou.class);
        assertThatThrownBy(() -> street.as("indy", () -> desk.open(UUID.randomUUID())))
                .isInstanceOf(NotFoundForYou.class);
    }

    @Test
    void aHalfWrittenAnswerIsStoredAndShownAsMissing() {
        open("indy");
        SaveResult result = save("indy", AnswerInput.of("MO01", AnswerCode.P, "too short"));

        assertThat(result).isInstanceOfSatisfying(SaveResult.Saved.class, saved -> {
            assertThat(saved.version()).isEqualTo(1);
            assertThat(saved.missing()).singleElement().asString().contains("at least 40 characters");
        });
        DeskQuestion shown = open("indy").themes().getFirst().questions().getFirst();
        assertThat(shown.answer())
                .isNotNull()
                .extracting(DeskAnswer::content)
                .extracting(AnswerContent::evidence)
                .isEqualTo("too short");
        assertThat(street.as("indy", () -> signOffs.check(audit)).missing()).hasSizeGreaterThan(19);
    }

    @Test
    void likelyNamesAreReportedButStored() {
        open("indy");

        assertThat(save("indy", AnswerInput.of("MO01", AnswerCode.F, "Jane Smith wrote the supervision record.")))
                .isInstanceOfSatisfying(SaveResult.Saved.class, saved -> assertThat(saved.freeText())
                        .hasSize(1));
    }

    @Test
    void theLaterOfTwoSavesOfOneQuestionSeesBothTexts() {
        open("indy");
        save("indy", AnswerInput.of("MO01", AnswerCode.F, "The first text, written by the auditor."));

        SaveResult result = save("lead", AnswerInput.of("MO01", AnswerCode.N, "The other text, by the lead."));

        assertThat(result).isInstanceOfSatisfying(SaveResult.Conflict.class, conflict -> {
            assertThat(conflict.by()).isEqualTo("indy");
            assertThat(conflict.theirs().content().evidence()).startsWith("The first text");
            assertThat(conflict.theirs().version()).isEqualTo(1);
        });
        assertThat(save("lead", AnswerInput.of("MO02", AnswerCode.M, AuditStreet.LONG)))
                .as("another question does not clash")
                .isInstanceOf(SaveResult.Saved.class);
        assertThat(save(
                        "lead",
                        AnswerInput.of("MO01", AnswerCode.N, "The other text, by the lead.")
                                .on(1)))
                .isInstanceOf(SaveResult.Saved.class);
    }

    @Test
    void twoPeopleSavingAtOnceNeverOverwriteEachOther() throws Exception {
        open("indy");
        int rounds = 50;
        int conflicts = 0;
        try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
            for (int i = 0; i < rounds; i++) {
                int base = i;
                Callable<SaveResult> one =
                        () -> save("indy", text("one " + base).on(base));
                Callable<SaveResult> two =
                        () -> save("lead", text("two " + base).on(base));
                List<SaveResult> results = new ArrayList<>();
                for (Future<SaveResult> future : pool.invokeAll(List.of(one, two))) {
                    results.add(future.get());
                }
                assertThat(results).hasAtLeastOneElementOfType(SaveResult.Saved.class);
                conflicts += (int) results.stream()
                        .filter(SaveResult.Conflict.class::isInstance)
                        .count();
            }
        }
        assertThat(conflicts).isEqualTo(rounds);
        assertThat(jdbc.sql("select version from audit_answer where audit_id = ?")
                        .param(audit)
                        .query(Integer.class)
                        .single())
                .isEqualTo(rounds - 1);
    }

    private static AnswerInput text(String evidence) {
        return AnswerInput.of("MO01", AnswerCode.F, evidence);
    }

    @Test
    void aTextThatIsTooLongKeepsWhatWasStoredAndHoldsBackNoOtherPart() {
        open("indy");
        save("indy", AnswerInput.of("MO01", AnswerCode.F, "What was saved."));

        SaveResult result = save("indy", new AnswerInput("MO01", 1, tooLong(AnswerCode.P)));

        assertThat(result).isInstanceOfSatisfying(SaveResult.Saved.class, saved -> {
            assertThat(saved.problems())
                    .containsExactly(entry(Part.EVIDENCE, "Shorten the evidence to 4000 characters; it has 4001."));
            assertThat(saved.missing())
                    .containsExactlyElementsOf(saved.problems().values());
        });
        assertThat(stored("MO01")).isEqualTo("What was saved.");
        assertThat(question("MO01").answer())
                .isNotNull()
                .extracting(DeskAnswer::content)
                .isEqualTo(new AnswerContent(
                        AnswerCode.P, "What was saved.", "Supervision note", null, "", true, null, ""));
    }

    @Test
    void everyTextOfAnAnswerHasItsOwnLimit() {
        open("indy");
        AnswerContent all = new AnswerContent(
                AnswerCode.A,
                "x".repeat(4001),
                "x".repeat(501),
                "OTHER",
                "x".repeat(1001),
                false,
                null,
                "x".repeat(1001));

        assertThat(save("indy", new AnswerInput("MO01", 0, all)))
                .isInstanceOfSatisfying(SaveResult.Saved.class, saved -> assertThat(saved.problems())
                        .containsOnlyKeys(Part.EVIDENCE, Part.WHERE, Part.REASON_TEXT, Part.CONFIRMATION));
        assertThat(question("MO01").answer())
                .isNotNull()
                .extracting(DeskAnswer::content)
                .isEqualTo(new AnswerContent(AnswerCode.A, "", "", "OTHER", "", false, null, ""));
    }

    private static AnswerContent tooLong(AnswerCode code) {
        return new AnswerContent(code, "x".repeat(4001), "Supervision note", null, "", true, null, "");
    }

    @Test
    void aQuestionThatIsNotAskedCannotBeAnswered() {
        open("indy");

        assertThatThrownBy(() -> save("indy", AnswerInput.of("CV01", AnswerCode.F, "not in this round")))
                .isInstanceOf(NotFoundForYou.class);
    }

    @Test
    void aSaveTakesAHandfulOfStatements() {
        open("indy");
        save("indy", AnswerInput.of("MO01", AnswerCode.F, AuditStreet.LONG));
        var statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.clear();

        save("indy", AnswerInput.of("MO01", AnswerCode.M, AuditStreet.LONG).on(1));

        assertThat(statistics.getPrepareStatementCount())
                .as("audit, round, answer, flags, contradictions, two updates; the trail adds three of its own")
                .isLessThanOrEqualTo(7);
    }

    @Test
    void whatStandsAgainstOneOfSeveralAnswersHoldsBackNoOther() {
        AnswerInput good = AnswerInput.of("MO01", AnswerCode.F, AuditStreet.LONG);
        AnswerInput tooLong = new AnswerInput("MO02", 0, tooLong(AnswerCode.F));
        AnswerInput late =
                AnswerInput.of("MO03", AnswerCode.F, AuditStreet.LONG).on(2);

        Map<String, SaveResult> results = street.as("indy", () -> desk.answers(audit, List.of(good, tooLong, late)));

        assertThat(results.get("MO01")).isInstanceOf(SaveResult.Saved.class);
        assertThat(results.get("MO02"))
                .isInstanceOfSatisfying(SaveResult.Saved.class, saved -> assertThat(saved.problems())
                        .containsOnlyKeys(Part.EVIDENCE));
        assertThat(results.get("MO03")).isInstanceOf(SaveResult.Conflict.class);
        assertThat(question("MO01").answer()).isNotNull();
        assertThat(question("MO02").answered()).isTrue();
        assertThat(question("MO03").answer()).isNull();
    }

    @Test
    void severalAnswersTakeNoMoreStatementsThanOne() {
        open("indy");
        var statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.clear();

        Map<String, SaveResult> results = street.as(
                "indy",
                () -> desk.answers(
                        audit,
                        List.of(
                                AnswerInput.of("MO01", AnswerCode.M, AuditStreet.LONG),
                                AnswerInput.of("MO02", AnswerCode.P, AuditStreet.LONG),
                                AnswerInput.of("MO03", AnswerCode.F, AuditStreet.LONG))));

        assertThat(results.values()).hasSize(3).allMatch(SaveResult.Saved.class::isInstance);
        assertThat(statistics.getPrepareStatementCount()).isLessThanOrEqualTo(7);
    }

    @Test
    void everySaveIsInTheTrail() {
        open("indy");
        long before = trail();

        save("indy", AnswerInput.of("MO01", AnswerCode.F, AuditStreet.LONG));

        assertThat(trail()).isEqualTo(before + 1);
    }

    @Test
    void whoeverOpensADeskIsKeptAsSomebodyWhoSawTheCase() {
        DeskView view = open("indy");
        street.as("indy", () -> timelines.of(audit));

        assertThat(seenBy("CASE_VIEWED", view.caseFacts().shortCode())).containsExactly("indy");
        assertThat(seenBy("DRIFT_SEEN", view.reference())).containsExactly("indy");
        assertThat(jdbc.sql("select count(*) from trail_entry where actor = 'plumbline' and action like '%SEEN'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private List<String> seenBy(String action, String subject) {
        return jdbc.sql("select distinct actor from trail_entry where action = ? and subject = ?")
                .params(action, subject)
                .query(String.class)
                .list();
    }

    private long trail() {
        return jdbc.sql("select count(*) from trail_entry").query(Long.class).single();
    }

    @Test
    void thereIsNoGradeUntilNothingIsMissing() {
        open("indy");
        CheckView early = street.as("indy", () -> signOffs.check(audit));

        assertThat(early.grade()).isNull();
        assertThat(early.maySignOff()).isFalse();
        assertThat(street.as("indy", () -> signOffs.signOff(audit, early.version())))
                .isInstanceOf(SignOffResult.Incomplete.class);
    }

    @Test
    void aCompleteAuditIsGradedCheckedAndSignedOffOnce() {
        street.answerAll("indy", audit, AnswerCode.M);
        CheckView check = street.as("indy", () -> signOffs.check(audit));

        assertThat(check.missing()).isEmpty();
        assertThat(check.grade()).isNotNull().extracting(g -> g.grade()).isEqualTo(Grade.GOOD);
        assertThat(check.sentence()).contains("Good");
        SignOffResult first = street.as("indy", () -> signOffs.signOff(audit, check.version()));
        SignOffResult second = street.as("indy", () -> signOffs.signOff(audit, check.version()));
        assertThat(first).isInstanceOf(SignOffResult.SignedOff.class).isEqualTo(second);
        assertThat(jdbc.sql("select count(*) from audit_grade")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        assertThat(save(
                        "indy",
                        AnswerInput.of("MO01", AnswerCode.N, AuditStreet.LONG).on(1)))
                .isInstanceOf(SaveResult.Refused.class);
    }

    @Test
    void anAnswerChangedAfterTheCheckIsCountedAndMustBeCheckedAgain() {
        street.answerAll("indy", audit, AnswerCode.M);
        CheckView check = street.as("indy", () -> signOffs.check(audit));
        save("indy", AnswerInput.of("MO01", AnswerCode.F, AuditStreet.LONG).on(1));

        assertThat(street.as("indy", () -> signOffs.signOff(audit, check.version())))
                .isInstanceOfSatisfying(SignOffResult.Refused.class, refused -> assertThat(refused.problem())
                        .contains("Check them again"));
        CheckView again = street.as("indy", () -> signOffs.check(audit));
        assertThat(again.changedAfterCheck()).isEqualTo(1);
        assertThat(street.as("indy", () -> signOffs.signOff(audit, again.version())))
                .isInstanceOf(SignOffResult.SignedOff.class);
    }

    @Test
    void onlyTheAuditorSignsOff() {
        street.answerAll("indy", audit, AnswerCode.M);
        CheckView check = street.as("indy", () -> signOffs.check(audit));

        assertThat(street.as("lead", () -> signOffs.signOff(audit, check.version())))
                .isInstanceOf(SignOffResult.Refused.class);
        assertThat(street.as("lead", () -> signOffs.check(audit)).grade()).isNull();
    }

    @Test
    void anImmediateRiskNeedsWhomTheAuditorSpokeToBeforeSignOff() {
        street.answerAll("indy", audit, AnswerCode.P);
        risk(new RiskInput(true, "", "", null));
        assertThat(street.as("indy", () -> signOffs.check(audit)).missing()).hasSize(3);

        risk(new RiskInput(true, "No adult at home since Monday", "head of service", SPOKEN_AT));

        assertThat(street.as("indy", () -> signOffs.check(audit)).grade())
                .isNotNull()
                .satisfies(grade -> {
                    assertThat(grade.grade()).isEqualTo(Grade.INADEQUATE);
                    assertThat(grade.actions()).contains("ESCALATE_24H");
                });
    }

    @Test
    void aTimeInTheFutureHoldsBackNothingElse() {
        RiskResult result = risk(new RiskInput(
                true, "No adult at home since Monday", "head of service", Instant.parse("2025-07-02T10:00:00Z")));

        assertThat(result).isInstanceOfSatisfying(RiskResult.Stored.class, stored -> assertThat(stored.problems())
                .containsOnlyKeys(RiskResult.Detail.SPOKEN_AT)
                .extractingByKey(RiskResult.Detail.SPOKEN_AT)
                .asString()
                .contains("in the future"));
        assertThat(open("indy").risk())
                .isEqualTo(new RiskView(true, "No adult at home since Monday", "head of service", null));
    }

    @Test
    void aTextThatIsTooLongKeepsWhatWasStoredAndHoldsBackNothingElse() {
        risk(new RiskInput(true, "No adult at home since Monday", "", null));

        RiskResult result = risk(new RiskInput(true, "x".repeat(2001), "head of service", SPOKEN_AT));

        assertThat(result).isInstanceOfSatisfying(RiskResult.Stored.class, stored -> assertThat(stored.problems())
                .containsOnlyKeys(RiskResult.Detail.NOTE));
        assertThat(open("indy").risk())
                .isEqualTo(new RiskView(true, "No adult at home since Monday", "head of service", SPOKEN_AT));
    }

    @Test
    void anImmediateRiskIsHeldAgainstTheAnswerThatTheChildIsSafe() {
        street.answerAll("indy", audit, AnswerCode.M);
        assertThat(question("RA01").challenges()).isEmpty();

        risk(new RiskInput(
                true, "No adult at home since Monday", "head of service", Instant.parse("2025-07-02T08:30:00Z")));

        assertThat(question("RA01").challenges()).singleElement().satisfies(challenge -> {
            assertThat(challenge.says()).contains("This answer says that the child is safe now.");
            assertThat(challenge.fromDates()).isFalse();
        });
        assertThat(question("MO01").challenges()).isEmpty();
        assertThat(street.as("indy", () -> signOffs.check(audit)).missing())
                .extracting(MissingItem::question)
                .containsExactly("RA01", "RA10");

        risk(new RiskInput(false, "", "", null));

        assertThat(street.as("indy", () -> signOffs.check(audit)).missing()).isEmpty();
    }

    @Test
    void whoSeesTheEvidenceReadsWhatTheRiskIsAndTheSubcommitteeThatThereWasOne() {
        street.answerAll("indy", audit, AnswerCode.P);
        risk(new RiskInput(
                true, "No adult at home since Monday", "head of service", Instant.parse("2025-07-02T08:30:00Z")));
        street.signOff("indy", audit);
        street.clock().pass(Duration.ofDays(30));
        street.as("lead", () -> rounds.close(round, OwnWords.of("The month is over.")));
        street.nothingLapsed(round);

        AuditCertificate lead = street.as("lead", () -> certificates.view(audit));
        AuditCertificate member = street.as("member", () -> certificates.view(audit));

        assertThat(lead.alerts()).hasSize(1);
        assertThat(lead.toString()).contains("No adult at home since Monday", "head of service");
        assertThat(lead.sentence()).contains("The auditor found an immediate risk to the child.");
        assertThat(lead.packStanding()).startsWith("Not adopted by the council yet");
        assertThat(member.immediateRisk()).isTrue();
        assertThat(member.alerts()).isEmpty();
        assertThat(member.toString()).doesNotContain("No adult at home");
    }

    private RiskResult risk(RiskInput input) {
        return street.as("indy", () -> desk.immediateRisk(audit, input));
    }

    @Test
    void aSeriousFlagAgainstAGoodAnswerMustBeConfirmedOrMitigated() {
        open("indy");
        UUID flag = flag("DD-25", "HIGH");
        street.answerAll("indy", audit, AnswerCode.M);
        List<MissingItem> missing =
                street.as("indy", () -> signOffs.check(audit)).missing();

        assertThat(missing).extracting(MissingItem::question).contains("MO02").allSatisfy(q -> assertThat(q)
                .isNotNull());
        assertThat(street.as(
                        "indy", () -> desk.mitigate(audit, flag, MitigationReason.HOSPITAL, OwnWords.of("too short"))))
                .isInstanceOf(Reply.Refused.class);
        street.as(
                "indy",
                () -> desk.mitigate(
                        audit,
                        flag,
                        MitigationReason.HOSPITAL,
                        OwnWords.of("The child was in hospital from 2 May to 30 June.")));
        assertThat(street.as("indy", () -> signOffs.check(audit)).missing()).isEmpty();
    }

    @Test
    void aConfirmedContradictionStandsAndIsCounted() {
        open("indy");
        flag("DD-06", "HIGH");
        street.answerAll("indy", audit, AnswerCode.M);
        AnswerContent content = AnswerContent.of(AnswerCode.M, AuditStreet.LONG)
                .confirmed("The decision was recorded in the old system, seen on screen.");
        AnswerInput confirmed = new AnswerInput("MO07", 1, content);
        save("indy", confirmed);
        CheckView check = street.as("indy", () -> signOffs.check(audit));

        assertThat(check.missing()).isEmpty();
        assertThat(check.confirmed()).isEqualTo(1);
    }

    @Test
    void anAnswerThatADateContradictsIsChallengedAtOnceWithTheDates() {
        lastReviewed("2024-11-28");
        open("indy");

        assertThat(save("indy", AnswerInput.of("RA08", AnswerCode.M, AuditStreet.LONG)))
                .isInstanceOfSatisfying(SaveResult.Saved.class, saved -> {
                    assertThat(saved.challenges()).singleElement().satisfies(challenge -> {
                        assertThat(challenge.code()).isEqualTo("CD-16");
                        assertThat(challenge.says())
                                .startsWith("No review or core group from 28/11/2024 to 30/06/2025, 214 days");
                    });
                    assertThat(saved.missing()).singleElement().asString().startsWith("Say in at least 30 characters");
                });
        assertThat(save(
                        "indy",
                        AnswerInput.of("RA08", AnswerCode.P, AuditStreet.LONG).on(1)))
                .isInstanceOfSatisfying(SaveResult.Saved.class, saved -> assertThat(saved.challenges())
                        .isEmpty());
    }

    @Test
    void whatIsImportedAfterTheStartContradictsNothing() {
        open("indy");
        lastReviewed("2024-11-28");

        assertThat(save("indy", AnswerInput.of("RA08", AnswerCode.F, AuditStreet.LONG)))
                .isInstanceOfSatisfying(SaveResult.Saved.class, saved -> assertThat(saved.challenges())
                        .isEmpty());
    }

    @Test
    void aContradictedAnswerStandsForAReasonAndIsCountedAsKept() {
        lastReviewed("2024-11-28");
        street.answerAll("indy", audit, AnswerCode.M);
        assertThat(street.as("indy", () -> signOffs.check(audit)).missing())
                .extracting(MissingItem::question)
                .containsExactly("RA08");

        save("indy", kept());
        street.signOff("indy", audit);

        assertThat(outcome().challenged()).isEqualTo(Map.of("RA08", AnswerCode.M));
        assertThat(outcome().answers()).containsEntry("RA08", AnswerCode.M);
    }

    @Test
    void whatARiskContradictsIsNotCountedAmongWhatDatesContradict() {
        street.answerAll("indy", audit, AnswerCode.P);
        risk(new RiskInput(
                true, "No adult at home since Monday", "head of service", Instant.parse("2025-07-02T08:30:00Z")));

        assertThat(save(
                        "indy",
                        AnswerInput.of("RA01", AnswerCode.M, AuditStreet.LONG).on(1)))
                .isInstanceOfSatisfying(SaveResult.Saved.class, saved -> assertThat(saved.challenges())
                        .isNotEmpty());
        save("indy", AnswerInput.of("RA01", AnswerCode.N, AuditStreet.LONG).on(2));
        street.signOff("indy", audit);

        assertThat(outcome().challenged()).isEmpty();
    }

    @Test
    void aContradictedAnswerThatIsChangedIsCountedAsChanged() {
        lastReviewed("2024-11-28");
        street.answerAll("indy", audit, AnswerCode.M);

        save("indy", AnswerInput.of("RA08", AnswerCode.P, AuditStreet.LONG).on(1));
        street.signOff("indy", audit);

        assertThat(outcome().challenged()).isEqualTo(Map.of("RA08", AnswerCode.M));
        assertThat(outcome().answers()).containsEntry("RA08", AnswerCode.P);
    }

    @Test
    void theCertificateTellsAContradictionOnlyToThoseWhoSeeEvidence() {
        lastReviewed("2024-11-28");
        street.answerAll("indy", audit, AnswerCode.M);
        save("indy", kept());
        street.signOff("indy", audit);
        street.clock().pass(Duration.ofDays(30));
        street.as("lead", () -> rounds.close(round, OwnWords.of("The month is over.")));
        street.nothingLapsed(round);

        assertThat(answer("lead", "RA08").confirmation()).startsWith("The review of May");
        assertThat(answer("lead", "RA08").challenges()).hasSize(1);
        assertThat(answer("lead", "RA07").challenges()).isEmpty();
        assertThat(answer("member", "RA08").confirmation()).isNull();
        assertThat(answer("member", "RA08").challenges()).isEmpty();
    }

    @Test
    void evidenceWrittenOnceServesAnotherQuestion() {
        open("indy");
        save("indy", AnswerInput.of("MO01", AnswerCode.M, AuditStreet.LONG));

        SaveResult linked = save("indy", as("MO02", "MO01"));

        assertThat(linked).isInstanceOfSatisfying(SaveResult.Saved.class, saved -> assertThat(saved.missing())
                .isEmpty());
        assertThat(question("MO02").evidence()).isEqualTo("As under MO01: " + AuditStreet.LONG);
    }

    @Test
    void aQuestionWhoseEvidenceWentAwayLeavesTheOtherIncomplete() {
        open("indy");
        save("indy", AnswerInput.of("MO01", AnswerCode.M, AuditStreet.LONG));
        save("indy", as("MO02", "MO01"));

        save("indy", AnswerInput.of("MO01", AnswerCode.M, "").on(1));

        assertThat(question("MO02").missing())
                .singleElement()
                .asString()
                .startsWith("Write the evidence for MO02 in at least");
    }

    @Test
    void evidenceIsNotTakenFromItselfOrFromWhatIsNotAsked() {
        open("indy");

        for (AnswerInput wrong : List.of(as("MO02", "MO02"), as("MO02", "ZZ99").on(1))) {
            assertThat(save("indy", wrong))
                    .isInstanceOfSatisfying(SaveResult.Saved.class, saved -> assertThat(saved.problems())
                            .containsOnlyKeys(Part.EVIDENCE_OF));
        }
        assertThat(question("MO02").answer())
                .isNotNull()
                .extracting(answer -> answer.content().evidenceOf())
                .isNull();
    }

    @Test
    void aLinkToAQuestionThatOnlyLinksIsNoEvidence() {
        open("indy");
        save("indy", AnswerInput.of("MO01", AnswerCode.M, AuditStreet.LONG));
        save("indy", as("MO02", "MO01"));
        save("indy", as("MO03", "MO02"));

        assertThat(question("MO03").missing()).isNotEmpty();
    }

    private static AnswerInput as(String question, String other) {
        return new AnswerInput(question, 0, new AnswerContent(AnswerCode.M, "", "", null, "", false, other, ""));
    }

    private DeskQuestion question(String id) {
        return open("indy").themes().stream()
                .flatMap(theme -> theme.questions().stream())
                .filter(each -> each.question().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theCertificateSaysWhereInTheRecordItIsAndWhyAQuestionDoesNotApply() {
        street.answerAll("indy", audit, AnswerCode.M);
        AnswerContent notApplicable = new AnswerContent(
                AnswerCode.A, AuditStreet.LONG, "Supervision folder, June", "NOT_THIS_CASE_TYPE", "", true, null, "");
        save("indy", new AnswerInput("MO08", 1, notApplicable));
        street.signOff("indy", audit);
        street.clock().pass(Duration.ofDays(30));
        street.as("lead", () -> rounds.close(round, OwnWords.of("The month is over.")));
        street.nothingLapsed(round);

        assertThat(answer("lead", "MO08").where()).isEqualTo("Supervision folder, June");
        assertThat(answer("lead", "MO08").notApplicable()).isEqualTo("Not this type of case");
        assertThat(answer("lead", "MO01").notApplicable()).isNull();
        assertThat(answer("member", "MO08").where()).isNull();
        assertThat(answer("member", "MO08").notApplicable()).isEqualTo("Not this type of case");
    }

    @Test
    void oneTextUnderManyQuestionsIsRemarkedOnWhateverItsCaseAndBlanks() {
        open("indy");
        save("indy", AnswerInput.of("MO01", AnswerCode.F, AuditStreet.LONG));
        save("indy", AnswerInput.of("MO02", AnswerCode.F, "  " + AuditStreet.LONG.toUpperCase(java.util.Locale.UK)));
        save("indy", AnswerInput.of("RA01", AnswerCode.F, AuditStreet.LONG.replace(" ", "  ")));
        save(
                "indy",
                AnswerInput.of("RA03", AnswerCode.F, "Another document of June, with the minutes of the meeting."));
        assertThat(street.as("indy", () -> signOffs.check(audit)).sameEvidence())
                .isEmpty();

        save("indy", AnswerInput.of("RA04", AnswerCode.F, AuditStreet.LONG));

        assertThat(street.as("indy", () -> signOffs.check(audit)).sameEvidence())
                .containsExactly(List.of("MO01", "MO02", "RA01", "RA04"));
    }

    private static AnswerInput kept() {
        AnswerContent content = AnswerContent.of(AnswerCode.M, AuditStreet.LONG)
                .confirmed("The review of May is in the record, with minutes and decisions.");
        return new AnswerInput("RA08", 1, content);
    }

    private CaseOutcome outcome() {
        return outcomes.month(outcomes.drawn(), AuditStreet.JULY, AuditStreet.JULY).orElseThrow().audits().stream()
                .filter(each -> each.auditId().equals(audit))
                .map(AuditOutcome::outcome)
                .findFirst()
                .orElseThrow();
    }

    private AuditCertificate.AnswerOf answer(String who, String question) {
        return street.as(who, () -> certificates.view(audit)).themes().stream()
                .flatMap(theme -> theme.answers().stream())
                .filter(answer -> answer.question().id().equals(question))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aCaseThatTheRulesCannotJudgeIsAuditedAndItsFlagsAreSaidToBeUnknown() {
        String caseId = jdbc.sql("select case_id from audit where id = ?")
                .param(audit)
                .query(String.class)
                .single();
        event(caseId, "ASSESSMENT_START", "2025-06-02", "assessment=a1;timescaleWD=soon");

        DeskView view = open("indy");

        assertThat(view.flagsUnknown()).isTrue();
        assertThat(view.flags()).isEmpty();
        assertThat(street.as("indy", () -> timelines.of(audit)).timeline().refused())
                .isNotNull();
    }

    /** The child of the audit is looked after, with the latest review on the day. */
    private void lastReviewed(String day) {
        String caseId = jdbc.sql("select case_id from audit where id = ?")
                .param(audit)
                .query(String.class)
                .single();
        event(caseId, "CLA_START", "2024-09-02");
        event(caseId, "CLA_REVIEW", day);
    }

    private void event(String caseId, String type, String day) {
        event(caseId, type, day, "");
    }

    private void event(String caseId, String type, String day, String attributes) {
        jdbc.sql("insert into case_event (id, case_id, type, event_date, part, attributes, source)"
                        + " values (?, ?, ?, ?, '', ?, 'ANNEX_A')")
                .params(UUID.randomUUID(), caseId, type, LocalDate.parse(day), attributes)
                .update();
    }

    @Test
    void aCriticalFlagIsMitigatedOnlyWhenASecondPersonAgrees() {
        open("indy");
        UUID flag = flag("DD-17", "CRITICAL");
        street.as(
                "indy",
                () -> desk.mitigate(
                        audit,
                        flag,
                        MitigationReason.FAMILY_ABROAD,
                        OwnWords.of("The family was abroad, confirmed by the embassy.")));
        assertThat(open("indy").flags().getFirst().mitigated()).isFalse();
        assertThat(street.as("lead", () -> agreements.waiting())).hasSize(1);
        assertThat(street.as("lead", () -> agreements.agree(flag))).isInstanceOf(Reply.Done.class);
        assertThat(open("indy").flags().getFirst().mitigated()).isTrue();
    }

    @Test
    void theWorkListCountsWhatIsAnswered() {
        open("indy");
        save("indy", AnswerInput.of("MO01", AnswerCode.F, AuditStreet.LONG));

        assertThat(street.as("indy", () -> work.mine()))
                .filteredOn(row -> row.auditId().equals(audit))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.answered()).isEqualTo(1);
                    assertThat(row.questions()).isEqualTo(20);
                    assertThat(row.overdue()).isFalse();
                });
    }

    private UUID flag(String pattern, String severity) {
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into audit_flag (id, version, audit_id, pattern, name, severity, text, first_true_on,"
                        + " evidence, explanation) values (?, 0, ?, ?, 'A pattern', ?, 'What happened', date '2025-05-01',"
                        + " '2025-05-01 VISIT', '')")
                .params(id, audit, pattern, severity)
                .update();
        return id;
    }

    private String stored(String question) {
        return jdbc.sql("select evidence from audit_answer where audit_id = ? and question = ?")
                .params(audit, question)
                .query(String.class)
                .single();
    }

    private DeskView open(String who) {
        return street.as(who, () -> desk.open(audit));
    }

    private SaveResult save(String who, AnswerInput input) {
        return street.as(who, () -> desk.answer(audit, input));
    }
}
