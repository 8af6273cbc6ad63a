package org.plumbline.audit.plan;

import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plumbline.access.Actor;
import org.plumbline.access.CurrentActor;
import org.plumbline.access.NotFoundForYou;
import org.plumbline.access.Role;
import org.plumbline.audit.draw.Rounds;
import org.plumbline.audit.form.Reply;
import org.plumbline.audit.form.TextLimits;
import org.plumbline.audit.plan.PlanYear.OpenedRound;
import org.plumbline.audit.redaction.NamesAsked;
import org.plumbline.audit.round.OpenRound;
import org.plumbline.audit.round.RoundKind;
import org.plumbline.audit.round.RoundRecords;
import org.plumbline.audit.round.RoundTitles;
import org.plumbline.calendar.EnglishDates;
import org.plumbline.instrument.OwnWords;
import org.plumbline.trail.Trail;
import org.plumbline.trail.TrailAction;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The year of audits: which rounds come when and why. The QA lead proposes, a head of service approves. */
@Service
@Transactional
public class AuditPlan {

    private static final String READERS = "hasAnyRole('QA_LEAD','SERVICE_HEAD','INDEPENDENT_AUDITOR')";
    static final int LEAST = 10;
    private static final String MEANWHILE = "Somebody else has decided on this round. It is shown as it is now.";

    private final PlannedRounds plans;
    private final PlanDoubles doubles;
    private final RoundRecords rounds;
    private final RoundTitles titles;
    private final Rounds opening;
    private final CurrentActor current;
    private final NamesAsked names;
    private final Trail trail;
    private final Clock clock;
    private final int ahead;

    /** @param ahead months that the plan reaches */
    AuditPlan(
            PlannedRounds plans,
            PlanDoubles doubles,
            RoundRecords rounds,
            RoundTitles titles,
            Rounds opening,
            CurrentActor current,
            NamesAsked names,
            Trail trail,
            Clock clock,
            @Value("${plumbline.plan.months-ahead}") int ahead) {
        this.plans = plans;
        this.doubles = doubles;
        this.rounds = rounds;
        this.titles = titles;
        this.opening = opening;
        this.current = current;
        this.names = names;
        this.trail = trail;
        this.clock = clock;
        this.ahead = ahead;
    }

    /** The year ahead, with earlier rounds that still wait to be decided or opened. */
    @PreAuthorize(READERS)
    @Transactional(readOnly = true)
    public PlanYear year() {
        YearMonth now = YearMonth.now(clock);
        YearMonth last = now.plusMonths(ahead);
        Actor actor = current.require();
        List<PlanRow> planned = plans.ahead(now.toString(), last.toString()).stream()
                .map(plan -> plan.row(actor))
                .toList();
        Set<UUID> opened =
                planned.stream().map(PlanRow::round).filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet());
        List<OpenedRound> unplanned = rounds.findByMonthBetween(now.toString(), last.toString()).stream()
                .filter(round -> !opened.contains(round.id()))
                .map(round -> new OpenedRound(round.month(), titles.of(round)))
                .toList();
        return PlanYear.of(now, ahead, planned, unplanned);
    }

    /** What waits for the person: for a head of service to be decided, for the QA lead to be opened, by month. */
    @PreAuthorize("hasAnyRole('QA_LEAD','SERVICE_HEAD')")
    @Transactional(readOnly = true)
    public List<PlanRow> waiting() {
        Actor actor = current.require();
        return plans.waiting(YearMonth.now(clock).toString()).stream()
                .map(plan -> plan.row(actor))
                .filter(row -> row.waitsForMe() || actor.has(Role.QA_LEAD) && row.state() == PlanState.APPROVED)
                .toList();
    }

    /** A planned round, for opening it. */
    @PreAuthorize("hasRole('QA_LEAD')")
    @Transactional(readOnly = true)
    public PlanRow planned(UUID planId) {
        return find(planId).row(current.require());
    }

    /** Proposes a round. One that asks something twice is refused once, until the person has said why all the same. */
    @PreAuthorize("hasRole('QA_LEAD')")
    public Reply propose(PlanProposal proposal) {
        List<String> problems = problems(proposal);
        if (problems.isEmpty() && proposal.despite().text().length() < LEAST) {
            List<String> twice = doubles.of(proposal);
            if (!twice.isEmpty()) {
                problems.addAll(twice);
                problems.add(
                        "Choose another month or theme, or say in at least %d characters why it is planned all the same."
                                .formatted(LEAST));
            }
        }
        Optional<Reply> refused = problems.isEmpty()
                ? names.about(String.valueOf(proposal.month()), "a planned round", proposal.note(), proposal.despite())
                : Optional.of(new Reply.Refused(problems));
        if (refused.isPresent()) {
            return refused.get();
        }
        PlannedRound plan = plans.save(new PlannedRound(proposal, current.require(), clock.instant()));
        trail.record(
                TrailAction.ROUND_PLANNED,
                plan.month().toString(),
                "%s, themes %s, reason %s"
                        .formatted(
                                plan.kind().label(),
                                plan.themes(),
                                plan.reason().label()));
        return new Reply.Done(
                plan.id(),
                "Proposed for %s. It counts once a head of service has approved it."
                        .formatted(EnglishDates.month(plan.month())));
    }

    /**
     * Approves a round that somebody else proposed.
     *
     * @throws NotFoundForYou when there is none with the id
     */
    @PreAuthorize("hasRole('SERVICE_HEAD')")
    public Reply approve(UUID planId) {
        PlannedRound plan = find(planId);
        if (!plan.mayBeDecidedBy(current.require())) {
            return notMine(plan);
        }
        plan.approve(current.require(), clock.instant());
        trail.record(
                TrailAction.PLAN_APPROVED, plan.month().toString(), plan.kind().label());
        return new Reply.Done(planId, "Approved. The QA lead can open it.");
    }

    /**
     * Declines a round that somebody else proposed.
     *
     * @throws NotFoundForYou when there is none with the id
     */
    @PreAuthorize("hasRole('SERVICE_HEAD')")
    public Reply decline(UUID planId, OwnWords why) {
        PlannedRound plan = find(planId);
        return plan.mayBeDecidedBy(current.require())
                ? end(plan, why, "Declined. The QA lead sees why.")
                : notMine(plan);
    }

    /**
     * Takes a round off the plan that is not opened.
     *
     * @throws NotFoundForYou when there is none with the id
     */
    @PreAuthorize("hasRole('QA_LEAD')")
    public Reply withdraw(UUID planId, OwnWords why) {
        PlannedRound plan = find(planId);
        boolean open = plan.state() == PlanState.PROPOSED || plan.state() == PlanState.APPROVED;
        return open ? end(plan, why, "The round is off the plan.") : Reply.refused(MEANWHILE);
    }

    /**
     * Opens an approved round.
     *
     * @throws NotFoundForYou when there is none with the id
     */
    @PreAuthorize("hasRole('QA_LEAD')")
    public Reply open(UUID planId, OpenRound wish) {
        PlannedRound plan = find(planId);
        if (plan.state() != PlanState.APPROVED) {
            return Reply.refused(
                    plan.state() == PlanState.PROPOSED
                            ? "This round waits for a head of service to approve it. Open it afterwards."
                            : MEANWHILE);
        }
        Reply reply = opening.open(wish);
        if (reply instanceof Reply.Done done) {
            plan.opened(done.id());
        }
        return reply;
    }

    private Reply end(PlannedRound plan, OwnWords why, String message) {
        Optional<Reply> problem = (why.text().length() < LEAST
                        ? Optional.of("Say why in at least %d characters.".formatted(LEAST))
                        : TextLimits.problem("reason", why.text(), TextLimits.EXPLANATION))
                .map(Reply::refused)
                .or(() -> names.about(plan.month().toString(), "why a planned round is not held", why));
        if (problem.isPresent()) {
            return problem.get();
        }
        plan.end(current.require(), why.text(), clock.instant());
        trail.record(TrailAction.PLAN_ENDED, plan.month().toString(), why.text());
        return new Reply.Done(plan.id(), message);
    }

    private static Reply notMine(PlannedRound plan) {
        boolean own = plan.state() == PlanState.PROPOSED;
        return Reply.refused(own ? "A second person decides: you have proposed this round yourself." : MEANWHILE);
    }

    private List<String> problems(PlanProposal proposal) {
        List<String> problems = new ArrayList<>();
        YearMonth month = proposal.month();
        YearMonth now = YearMonth.now(clock);
        if (month == null || month.isBefore(now) || month.isAfter(now.plusMonths(ahead))) {
            problems.add("Choose a month from %s to %s."
                    .formatted(EnglishDates.month(now), EnglishDates.month(now.plusMonths(ahead))));
        } else if (proposal.kind() == RoundKind.MONTHLY && doubles.monthIsTaken(month)) {
            problems.add("%s has its monthly round already. Choose another month or another kind."
                    .formatted(EnglishDates.month(month)));
        }
        problems.addAll(proposal.problems());
        return problems;
    }

    private PlannedRound find(UUID id) {
        return plans.findById(id).orElseThrow(() -> new NotFoundForYou("planned round", id));
    }
}
