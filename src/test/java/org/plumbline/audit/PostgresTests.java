package org.plumbline.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.plumbline.Postgres;
import org.plumbline.access.Role;
import org.plumbline.access.RunAs;
import org.plumbline.audit.alert.AlertState;
import org.plumbline.audit.alert.Escalations;
import org.plumbline.audit.alert.RegisterFilter;
import org.plumbline.audit.desk.SignOffResult;
import org.plumbline.audit.figures.AuditOutcomes;
import org.plumbline.audit.form.RiskInput;
import org.plumbline.audit.grade.AuditCertificates;
import org.plumbline.casefile.CaseFilter;
import org.plumbline.casefile.Caseload;
import org.plumbline.grading.Grade;
import org.plumbline.instrument.AnswerCode;
import org.plumbline.trail.Trail;
import org.plumbline.watch.flag.CaseDrift;
import org.plumbline.watch.flag.FlagFilter;
import org.plumbline.watch.flag.FlagNotices;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The migrations, the mapping (validated at the start) and one small street on PostgreSQL. */
@SpringBootTest
@Import(AuditStreet.class)
@DirtiesContext
class PostgresTests {

    @Autowired
    private AuditStreet.Street street;

    @Autowired
    private AuditCertificates certificates;

    @Autowired
    private AuditOutcomes outcomes;

    @Autowired
    private Escalations escalations;

    @Autowired
    private Caseload caseload;

    @Autowired
    private CaseDrift drift;

    @Autowired
    private FlagNotices notices;

    @Autowired
    private Trail trail;

    @Autowired
    private JdbcClient jdbc;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        Postgres.use(registry);
    }

    @Test
    void aCaseIsImportedDrawnAuditedGradedAndRead() {
        street.fill();
        UUID round = street.allocatedRound(12);
        UUID audit = street.auditOf("indy", round);
        street.answerAll("indy", audit, AnswerCode.M);

        UUID other = street.auditOf("south", round);
        street.as("south", () -> street.desk().immediateRisk(other, new RiskInput(true, "Alone", "manager", null)));
        assertThat(street.as("south", () -> street.desk().leave(other))).isTrue();
        assertThat(street.as("head", escalations::open))
                .isEqualTo(street.as("head", () -> escalations.page(RegisterFilter.ALL, Sort.unsorted(), 0, 20)))
                .hasSize((int) (long) street.as("head", () -> escalations.count(RegisterFilter.ALL)));
        for (AlertState state : AlertState.values()) {
            RegisterFilter filter = new RegisterFilter(state, null);
            assertThat(street.as("head", () -> escalations.page(filter, Sort.by("state", "sent"), 0, 20)))
                    .hasSize(state == AlertState.OPEN_IN_TIME ? 1 : 0)
                    .hasSize((int) (long) street.as("head", () -> escalations.count(filter)));
        }

        assertThat(street.signOff("indy", audit)).isInstanceOf(SignOffResult.SignedOff.class);
        assertThat(street.as("lead", () -> certificates.view(audit)).finalGrade())
                .isEqualTo(Grade.GOOD);
        for (String who : java.util.List.of("lead", "indy", "head", "member", "north")) {
            assertThat(street.as(who, () -> certificates.page(null, Sort.unsorted(), 0, 20))
                            .size())
                    .isEqualTo(street.as(who, () -> certificates.count(null)).intValue());
        }
        assertThat(outcomes.month(outcomes.drawn(), AuditStreet.JULY, AuditStreet.JULY)
                        .orElseThrow()
                        .audits())
                .hasSize(12);
        assertThat(street.as("north", () -> caseload.page(CaseFilter.all(), Sort.unsorted(), 0, 50)))
                .hasSize(15);
        assertThat(street.as("lead", () -> drift.page(FlagFilter.all(), 0, 50)).size())
                .isEqualTo((int) (long) street.as("lead", () -> drift.count(FlagFilter.all())));
        assertThat(street.as("lead", drift::byPatternAndTeam)).isNotNull();
        assertThat(street.as("head", () -> notices.page(0, 9))).hasSize((int) (long) street.as("head", notices::count));
        assertThat(RunAs.actor(RunAs.system(Role.SYSTEM_ADMINISTRATOR), trail::verify)
                        .intact())
                .isTrue();
        assertThat(jdbc.sql("select version()").query(String.class).single()).startsWith("PostgreSQL");
    }
}
