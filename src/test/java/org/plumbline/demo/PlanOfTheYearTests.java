package org.plumbline.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.access.Role;
import org.plumbline.audit.AuditStreet;
import org.plumbline.audit.plan.AuditPlan;
import org.plumbline.audit.plan.PlanReason;
import org.plumbline.audit.plan.PlanRow;
import org.plumbline.audit.plan.PlanState;
import org.plumbline.audit.plan.PlanYear;
import org.plumbline.audit.round.RoundKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

/** The plan of the coming year in the demonstration. */
@SpringBootTest
@Import(AuditStreet.class)
class PlanOfTheYearTests {

    private static final YearMonth PRESENT = AuditStreet.JULY;

    @Autowired
    private AuditStreet.Street street;

    @Autowired
    private AuditPlan plan;

    @Autowired
    private TransactionTemplate together;

    private DemoActors actors;

    @BeforeEach
    void settle() {
        street.settle();
        actors = new DemoActors(street.accounts(), street.teams());
        actors.admit(Staff.TEAMS);
    }

    @Test
    void everyComingMonthHasItsRoundAndEachRoundItsReason() {
        int written = new PlanOfTheYear(plan, actors, together).write(PRESENT);
        PlanYear year = actors.as(Role.QA_LEAD, plan::year);

        assertThat(year.planned()).hasSize(written).allSatisfy(row -> assertThat(row.note())
                .isNotBlank());
        assertThat(year.planned())
                .filteredOn(row -> row.kind() == RoundKind.MONTHLY)
                .extracting(PlanRow::month)
                .containsExactlyElementsOf(
                        year.months().stream().filter(PRESENT::isBefore).toList());
        assertThat(year.planned()).extracting(PlanRow::reason).contains(PlanReason.values());
        assertThat(year.planned()).extracting(PlanRow::kind).contains(RoundKind.values());
    }

    @Test
    void theNearestRoundsAreApprovedBySomebodyElseAndTheOthersWait() {
        new PlanOfTheYear(plan, actors, together).write(PRESENT);
        List<PlanRow> rows = actors.as(Role.SERVICE_HEAD, plan::year).planned();

        assertThat(rows).allSatisfy(row -> {
            boolean near = !row.month().isAfter(PRESENT.plusMonths(PlanOfTheYear.APPROVED));
            assertThat(row.state()).isEqualTo(near ? PlanState.APPROVED : PlanState.PROPOSED);
            assertThat(row.waitsForMe()).isEqualTo(!near);
            assertThat(row.decidedBy()).isNotEqualTo(row.proposedBy());
        });
    }
}
