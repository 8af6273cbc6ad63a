package org.plumbline.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.audit.desk.AuditDesk;
import org.plumbline.audit.desk.SignOffResult;
import org.plumbline.audit.draw.Allocations;
import org.plumbline.audit.draw.DrawFiles;
import org.plumbline.audit.draw.LeftOut;
import org.plumbline.audit.draw.RoundReader;
import org.plumbline.audit.draw.Rounds;
import org.plumbline.audit.form.Reply;
import org.plumbline.audit.form.RiskInput;
import org.plumbline.audit.grade.OverrideInput;
import org.plumbline.audit.grade.Overrides;
import org.plumbline.audit.round.OpenRound;
import org.plumbline.grading.Grade;
import org.plumbline.instrument.AnswerCode;
import org.plumbline.instrument.OwnWords;
import org.plumbline.rulebook.OtherNumbers;
import org.plumbline.rulebook.RulePacks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;

/** Where a pack sets other limits for the audit process, people read those. */
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
@Import({AuditStreet.class, OtherPackTests.OtherPack.class})
class OtherPackTests {

    @TestConfiguration
    static class OtherPack {
        @Bean
        @Primary
        RulePacks otherPack() {
            return OtherNumbers.only(OtherNumbers.of(
                    RulePacks.bundled().current(),
                    Map.of(
                            "audit.A03", 1,
                            "audit.sampling.worked-within", 19,
                            "audit.sampling.not-audited-within", 9,
                            "grading.override-steps", 2,
                            "grading.override-reason", 51)));
        }
    }

    @Autowired
    private AuditStreet.Street street;

    @Autowired
    private AuditDesk desk;

    @Autowired
    private Rounds rounds;

    @Autowired
    private Allocations allocations;

    @Autowired
    private RoundReader book;

    @Autowired
    private DrawFiles files;

    @Autowired
    private Overrides overrides;

    private UUID round;
    private UUID audit;

    @BeforeEach
    void drawARound() {
        street.settle();
        round = street.allocatedRound(12);
        audit = street.auditOf("indy", round);
    }

    @Test
    void theAuditorReadsHowLongTheHeadOfServiceHas() {
        Instant spokenAt = street.clock().instant();
        street.as("indy", () -> desk.immediateRisk(audit, new RiskInput(true, "Alone", "manager", spokenAt)));
        Reply reply = street.as("indy", () -> desk.alertHead(audit));

        assertThat(words(reply))
                .isEqualTo("The head of service is alerted and has 1 hour to acknowledge it. Phone them as well.");
        assertThat(street.jdbc()
                        .sql("select detail from trail_entry where action = 'HEAD_ALERTED' order by seq desc")
                        .query(String.class)
                        .list()
                        .getFirst())
                .isEqualTo("The auditor found an immediate risk, by the auditor, to be acknowledged within 1 hour");
    }

    @Test
    void whoWorkedOnTheCaseReadsForHowLongTheyMayNotAuditIt() {
        UUID theirs = auditOfACaseOf("north");

        Reply reply = street.as(
                "lead",
                () -> allocations.reassign(
                        theirs, street.actor("north").userId(), OwnWords.of("The auditor is away until May")));

        assertThat(words(reply)).contains("North worked on the case in the last 19 months.");
    }

    @Test
    void aCaseThatWasAuditedIsLeftOutForAsLongAsThePackSays() {
        signOff();
        street.clock().pass(Duration.ofDays(40));
        OpenRound august = OpenRound.of(AuditStreet.JULY.plusMonths(1), AuditStreet.THEMES);
        UUID next = ((Reply.Done) street.as("lead", () -> rounds.open(august))).id();
        street.as("lead", () -> rounds.draw(next, 12));

        assertThat(street.as("lead", () -> files.leftOut(next)))
                .extracting(LeftOut::reason)
                .contains("Audited after 31/10/2024");
    }

    @Test
    void anOverrideIsRefusedWithTheStepsAndTheLengthOfThePack() {
        signOff();

        assertThat(words(override(Grade.INADEQUATE, "This says why in exactly fifty characters, not 51.")))
                .contains("51");
        street.answerAll("south", street.auditOf("south", round), AnswerCode.F);
        audit = street.auditOf("south", round);
        assertThat(street.signOff("south", audit)).isInstanceOf(SignOffResult.SignedOff.class);
        assertThat(words(override(Grade.INADEQUATE, "Any reason")))
                .startsWith("Inadequate is more than 2 grades from Outstanding.");
    }

    private void signOff() {
        street.answerAll("indy", audit, AnswerCode.M);
        assertThat(street.signOff("indy", audit)).isInstanceOf(SignOffResult.SignedOff.class);
    }

    private Reply override(Grade grade, String reason) {
        return street.as(
                "lead",
                () -> overrides.override(
                        audit, new OverrideInput("OVERALL", grade, "SERIOUSNESS_UNDERSTATED", OwnWords.of(reason))));
    }

    private UUID auditOfACaseOf(String auditor) {
        List<String> cases = street.jdbc()
                .sql("select id from case_file where worker_id = ? order by id")
                .param(street.actor(auditor).workerId())
                .query(String.class)
                .list();
        return cases.stream()
                .map(id ->
                        street.as("lead", () -> allocations.target(round, id, OwnWords.of("To see who may audit it"))))
                .filter(Reply.Done.class::isInstance)
                .map(reply -> ((Reply.Done) reply).id())
                .findFirst()
                .orElseThrow();
    }

    private static String words(Reply reply) {
        return switch (reply) {
            case Reply.Done done -> done.message();
            case Reply.Refused refused -> String.join(" ", refused.problems());
        };
    }
}
