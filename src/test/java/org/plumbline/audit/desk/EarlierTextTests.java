package org.plumbline.audit.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.audit.AuditStreet;
import org.plumbline.audit.form.EarlierText;
import org.plumbline.audit.form.Reply;
import org.plumbline.audit.round.OpenRound;
import org.plumbline.instrument.AnswerCode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;

@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
@Import(AuditStreet.class)
class EarlierTextTests {

    @Autowired
    private AuditStreet.Street street;

    @Autowired
    private AuditDesk desk;

    @Autowired
    private JdbcClient jdbc;

    private UUID earlier = new UUID(0, 0);
    private UUID audit = new UUID(0, 0);

    /** Audits of the auditor in two rounds, made those of one case. */
    @BeforeEach
    void settle() {
        street.settle();
        UUID june = ((Reply.Done) street.as(
                        "lead", () -> street.rounds().open(OpenRound.of(YearMonth.of(2025, 6), List.of("MO", "RA")))))
                .id();
        street.as("lead", () -> street.rounds().draw(june, 12));
        street.as("lead", () -> street.allocations().allocate(june));
        earlier = street.auditOf("indy", june);
        street.answerAll("indy", earlier, AnswerCode.P);
        street.signOff("indy", earlier);
        audit = street.auditOf("indy", street.allocatedRound(12));
        jdbc.sql("update audit set case_id = (select a.case_id from audit a where a.id = :earlier) where id = :audit")
                .param("earlier", earlier)
                .param("audit", audit)
                .update();
    }

    @Test
    void theWordsOfTheLastFinalAuditOfTheCaseStandBesideEachQuestion() {
        finish();

        assertThat(open().earlier().get("MO01"))
                .isNotNull()
                .extracting(EarlierText::evidence)
                .isEqualTo(AuditStreet.LONG);
        assertThat(open().earlier()).hasSize(20);
    }

    @Test
    void anAuditWhoseRoundIsStillOpenShowsNothing() {
        assertThat(open().earlier()).isEmpty();
    }

    @Test
    void noWordIsPutIntoTheNewAnswer() {
        finish();

        assertThat(open().answered()).isZero();
    }

    private void finish() {
        jdbc.sql("update audit set status = 'FINAL' where id = :earlier")
                .param("earlier", earlier)
                .update();
    }

    private DeskView open() {
        return street.as("indy", () -> desk.open(audit));
    }
}
