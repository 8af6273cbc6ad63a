package org.plumbline.audit.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.plumbline.access.AccountResult;
import org.plumbline.access.Accounts;
import org.plumbline.access.Actor;
import org.plumbline.access.NewAccount;
import org.plumbline.access.Role;
import org.plumbline.access.RunAs;
import org.plumbline.audit.away.Absences;
import org.plumbline.audit.form.Reply;
import org.plumbline.audit.round.OpenRound;
import org.plumbline.audit.round.RoundKind;
import org.plumbline.instrument.OwnWords;
import org.plumbline.matrix.RecordScenario;
import org.plumbline.matrix.RecordScenarios;
import org.plumbline.matrix.Relation;

/** Every operation on the plan of the year and on absences, called on records that exist. */
class PlanScenarios implements RecordScenarios {

    private static final String WHY = "Asked for by the partnership board.";

    private final AuditPlan plan;
    private final AuditorLoads loads;
    private final Absences absences;
    private final Accounts accounts;
    private final Clock clock;

    PlanScenarios(AuditPlan plan, AuditorLoads loads, Absences absences, Accounts accounts, Clock clock) {
        this.plan = plan;
        this.loads = loads;
        this.absences = absences;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    public List<RecordScenario> scenarios() {
        LocalDate tomorrow = LocalDate.now(clock).plusDays(1);
        UUID auditor = RunAs.actor(
                RunAs.system(Role.SYSTEM_ADMINISTRATOR), () -> ((AccountResult.Done) accounts.create(new NewAccount(
                                "plan.auditor", "Plan Auditor", Set.of(Role.INDEPENDENT_AUDITOR), Set.of(), null)))
                        .id());
        UUID toRead = proposed(1);
        UUID toApprove = proposed(2);
        UUID toDecline = proposed(3);
        UUID toWithdraw = proposed(4);
        UUID toOpen = proposed(5);
        RunAs.actor(actor(Role.SERVICE_HEAD), () -> plan.approve(toOpen));
        return List.of(
                council("AuditPlan.year()", plan::year),
                council("AuditPlan.waiting()", plan::waiting),
                council("AuditPlan.planned(UUID)", () -> plan.planned(toRead)),
                council("AuditPlan.propose(PlanProposal)", () -> plan.propose(proposal(6))),
                council("AuditPlan.approve(UUID)", () -> plan.approve(toApprove)),
                council("AuditPlan.decline(UUID, OwnWords)", () -> plan.decline(toDecline, OwnWords.of(WHY))),
                council("AuditPlan.withdraw(UUID, OwnWords)", () -> plan.withdraw(toWithdraw, OwnWords.of(WHY))),
                council(
                        "AuditPlan.open(UUID, OpenRound)",
                        () -> plan.open(toOpen, OpenRound.of(YearMonth.now(clock), List.of("MO")))),
                council("AuditorLoads.now()", loads::now),
                council("AuditorLoads.soon()", loads::soon),
                council("Absences.toCome()", absences::toCome),
                council(
                        "Absences.record(UUID, LocalDate, LocalDate)",
                        () -> absences.record(auditor, tomorrow, tomorrow)),
                council("Absences.remove(UUID)", () -> absences.remove(UUID.randomUUID())));
    }

    private UUID proposed(int months) {
        return RunAs.actor(actor(Role.QA_LEAD), () -> ((Reply.Done) plan.propose(proposal(months))).id());
    }

    /** Core themes come every month, so that no proposal is another's double. */
    private PlanProposal proposal(int months) {
        return new PlanProposal(
                YearMonth.now(clock).plusMonths(months),
                RoundKind.MONTHLY,
                List.of("MO", "RA"),
                null,
                PlanReason.REQUEST,
                OwnWords.of(WHY),
                OwnWords.of(""));
    }

    private static RecordScenario council(String operation, Runnable call) {
        return new RecordScenario("audit." + operation, Relation.COUNCIL, PlanScenarios::actor, call);
    }

    private static Actor actor(Role role) {
        return new Actor(UUID.randomUUID(), "person", "Person", Set.of(role), Set.of("Matrix team"), null);
    }
}
