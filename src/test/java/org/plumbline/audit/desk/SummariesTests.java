package org.plumbline.audit.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.audit.AuditStreet;
import org.plumbline.audit.form.AuditorSummary;
import org.plumbline.audit.form.AuditorSummary.Part;
import org.plumbline.audit.grade.AuditCertificate;
import org.plumbline.audit.grade.AuditCertificates;
import org.plumbline.instrument.AnswerCode;
import org.plumbline.instrument.OwnWords;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;

@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
@Import(AuditStreet.class)
class SummariesTests {

    private static final AuditorSummary WORDS = new AuditorSummary(
            "Visits kept their rhythm.",
            "Supervision notes need a date for each action.",
            "Review the plan by 01/08/2025.");

    @Autowired
    private AuditStreet.Street street;

    @Autowired
    private Summaries summaries;

    @Autowired
    private AuditDesk desk;

    @Autowired
    private SignOffs signOffs;

    @Autowired
    private AuditCertificates certificates;

    private UUID round = new UUID(0, 0);
    private UUID audit = new UUID(0, 0);

    @BeforeEach
    void settle() {
        street.settle();
        round = street.allocatedRound(12);
        audit = street.auditOf("indy", round);
    }

    @Test
    void whatIsWrittenStandsOnTheDeskAndAfterSignOffOnTheCertificate() {
        street.answerAll("indy", audit, AnswerCode.M);
        assertThat(save(AuditorSummary.NONE, WORDS)).isInstanceOf(SummaryResult.Saved.class);
        assertThat(street.as("indy", () -> desk.open(audit)).summary()).isEqualTo(WORDS);

        street.signOff("indy", audit);

        AuditCertificate certificate = street.as("lead", () -> certificates.view(audit));
        assertThat(certificate.summary()).isEqualTo(WORDS);
    }

    @Test
    void theSubcommitteeReadsNoWordsAboutOneChild() {
        street.answerAll("indy", audit, AnswerCode.M);
        save(AuditorSummary.NONE, WORDS);
        street.signOff("indy", audit);
        street.clock().pass(Duration.ofDays(30));
        street.as("lead", () -> street.rounds().close(round, OwnWords.of("Three auditors were ill.")));
        street.nothingLapsed(round);

        AuditCertificate certificate = street.as("member", () -> certificates.view(audit));
        assertThat(certificate.summary()).isEqualTo(AuditorSummary.NONE);
    }

    @Test
    void theVersionThatASaveGivesIsTheOneToSignOff() {
        street.answerAll("indy", audit, AnswerCode.M);
        int checked = street.as("indy", () -> signOffs.check(audit)).version();
        SummaryResult.Saved saved = (SummaryResult.Saved) save(AuditorSummary.NONE, WORDS);

        assertThat(street.as("indy", () -> signOffs.signOff(audit, checked))).isInstanceOf(SignOffResult.Refused.class);
        assertThat(street.as("indy", () -> signOffs.signOff(audit, saved.version())))
                .isInstanceOf(SignOffResult.SignedOff.class);
    }

    @Test
    void whatSomebodyElseStoredSinceIsHandedBackAndKept() {
        save(AuditorSummary.NONE, WORDS);

        AuditorSummary other = new AuditorSummary("Other words", "", "");
        assertThat(save(AuditorSummary.NONE, other)).isEqualTo(new SummaryResult.Conflict(WORDS));
        assertThat(street.as("indy", () -> desk.open(audit)).summary()).isEqualTo(WORDS);
    }

    @Test
    void aTextThatIsTooLongIsNotCutAndHoldsBackNoOther() {
        save(AuditorSummary.NONE, WORDS);

        assertThat(save(WORDS, new AuditorSummary("x".repeat(1501), "From the visits.", "")))
                .isInstanceOfSatisfying(SummaryResult.Saved.class, saved -> assertThat(saved.problems())
                        .containsExactly(entry(
                                Part.STRENGTHS,
                                "Shorten the text under “Strengths” to 1500 characters; it has 1501.")));
        assertThat(street.as("indy", () -> desk.open(audit)).summary())
                .isEqualTo(new AuditorSummary(WORDS.strengths(), "From the visits.", ""));
    }

    @Test
    void afterSignOffTheWordsStay() {
        street.answerAll("indy", audit, AnswerCode.M);
        save(AuditorSummary.NONE, WORDS);
        street.signOff("indy", audit);

        assertThat(save(WORDS, AuditorSummary.NONE)).isInstanceOf(SummaryResult.Refused.class);
        assertThat(street.as("lead", () -> certificates.view(audit)).summary()).isEqualTo(WORDS);
    }

    @Test
    void wordsThatMayNameSomebodyHoldUpTheSignOffUntilTheAuditorSaysThatTheyDoNot() {
        street.answerAll("indy", audit, AnswerCode.M);
        save(AuditorSummary.NONE, new AuditorSummary("Jane Smith was heard.", "", ""));

        assertThat(street.signOff("indy", audit)).isInstanceOf(SignOffResult.Refused.class);
        street.as("indy", () -> desk.keepWords(audit, "Jane Smith"));
        assertThat(street.signOff("indy", audit)).isInstanceOf(SignOffResult.SignedOff.class);
    }

    private SummaryResult save(AuditorSummary base, AuditorSummary written) {
        return street.as("indy", () -> summaries.save(audit, base, written));
    }
}
