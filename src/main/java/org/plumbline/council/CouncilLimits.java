package org.plumbline.council;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.Actor;
import org.plumbline.access.CurrentActor;
import org.plumbline.access.NotFoundForYou;
import org.plumbline.access.Role;
import org.plumbline.database.FirstChange;
import org.plumbline.instrument.OwnWords;
import org.plumbline.rulebook.RulePack;
import org.plumbline.rulebook.RulePacks;
import org.plumbline.rulebook.TimescaleLimit;
import org.plumbline.trail.Trail;
import org.plumbline.trail.TrailAction;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The limits that a council sets for itself. One person proposes a change, another agrees to it, and then it counts. */
@Service
public class CouncilLimits {

    private static final String PROPOSES = "hasAnyRole('QA_LEAD','SYSTEM_ADMINISTRATOR')";
    private static final String AGREES = "hasAnyRole('QA_LEAD','SYSTEM_ADMINISTRATOR','SERVICE_HEAD')";
    private static final List<Role> AGREEING = List.of(Role.QA_LEAD, Role.SYSTEM_ADMINISTRATOR, Role.SERVICE_HEAD);
    private static final String MEANWHILE =
            "Somebody else has changed this limit meanwhile. It is shown as it is now; look at it and decide again.";

    private final OwnLimitRecords rows;
    private final RulePack pack;
    private final CouncilStandards standards;
    private final FirstChange firstChange;
    private final CurrentActor current;
    private final Trail trail;
    private final Clock clock;

    CouncilLimits(
            OwnLimitRecords rows,
            RulePacks packs,
            CouncilStandards standards,
            FirstChange firstChange,
            CurrentActor current,
            Trail trail,
            Clock clock) {
        this.rows = rows;
        this.pack = packs.current();
        this.standards = standards;
        this.firstChange = firstChange;
        this.current = current;
        this.trail = trail;
        this.clock = clock;
    }

    /** Every timescale of the rule pack in its order, with what the council has decided of it. */
    @PreAuthorize("hasAnyRole('QA_LEAD','SYSTEM_ADMINISTRATOR','SERVICE_HEAD','PRACTICE_SUPERVISOR',"
            + "'INDEPENDENT_AUDITOR','DATA_ADMINISTRATOR')")
    @Transactional(readOnly = true)
    public List<LimitRow> all() {
        Map<String, OwnLimit> own =
                rows.findAll().stream().collect(Collectors.toMap(OwnLimit::getId, Function.identity()));
        Actor actor = current.require();
        boolean agrees = AGREEING.stream().anyMatch(actor::has);
        return pack.timescales().stream()
                .map(row -> own.containsKey(row.id())
                        ? own.get(row.id()).view(row, today(), actor, agrees)
                        : new LimitRow(row, row.limit(), null, List.of(), null, false, List.of(), OwnLimit.UNTOUCHED))
                .toList();
    }

    /**
     * Proposes a limit. It counts when somebody else has agreed to it.
     *
     * @throws NotFoundForYou when the rule pack has no such timescale
     */
    @PreAuthorize(PROPOSES)
    public CouncilResult propose(LimitProposal proposal) {
        TimescaleLimit row = row(proposal.timescale());
        return firstChange.or(CouncilResult.refused(MEANWHILE), () -> {
            OwnLimit before = rows.findById(row.id()).orElse(null);
            if (version(before) != proposal.version()
                    || before != null && before.waiting().isPresent()) {
                return CouncilResult.refused(MEANWHILE);
            }
            List<String> problems = new ProposalRules(pack.parameters()).problems(proposal, row, before, today());
            if (!problems.isEmpty()) {
                return new CouncilResult.Refused(problems);
            }
            OwnWords reason = proposal.reason();
            if (!reason.open().isEmpty()) {
                return CouncilResult.asks(reason.open());
            }
            OwnLimitChange change = new OwnLimitChange(
                    proposal.amount(),
                    Objects.requireNonNull(proposal.countsFrom()),
                    reason.text(),
                    current.require(),
                    clock.instant());
            OwnLimit limit = before == null ? new OwnLimit(row.id()) : before;
            limit.propose(change);
            if (before == null) {
                rows.save(limit);
            }
            rows.flush();
            if (!reason.names().isEmpty()) {
                trail.record(TrailAction.WORDS_KEPT, row.id(), "why the council sets a limit");
            }
            return done(TrailAction.LIMIT_PROPOSED, row, change);
        });
    }

    /**
     * Agrees to the change that waits, so that it counts.
     *
     * @param version of the limit as the person saw it
     * @throws NotFoundForYou when the rule pack has no such timescale
     */
    @PreAuthorize(AGREES)
    public CouncilResult agree(String timescale, int version) {
        TimescaleLimit row = row(timescale);
        return firstChange.or(CouncilResult.refused(MEANWHILE), () -> {
            OwnLimit limit = rows.findById(timescale).orElse(null);
            if (limit == null || version(limit) != version || limit.waiting().isEmpty()) {
                return CouncilResult.refused(MEANWHILE);
            }
            if (limit.waiting().filter(each -> each.isOf(current.require())).isPresent()) {
                return CouncilResult.refused("You proposed this change yourself. Somebody else has to agree to it.");
            }
            OwnLimitChange change = limit.agree(current.require(), clock.instant());
            rows.flush();
            standards.changeWithThisTransaction();
            return done(TrailAction.LIMIT_AGREED, row, change);
        });
    }

    /**
     * Takes the change that waits off the table: by who proposed it, or by somebody who does not agree.
     *
     * @param version of the limit as the person saw it
     * @throws NotFoundForYou when the rule pack has no such timescale
     */
    @PreAuthorize(AGREES)
    public CouncilResult withdraw(String timescale, int version) {
        TimescaleLimit row = row(timescale);
        return firstChange.or(CouncilResult.refused(MEANWHILE), () -> {
            OwnLimit limit = rows.findById(timescale).orElse(null);
            if (limit == null || version(limit) != version || limit.waiting().isEmpty()) {
                return CouncilResult.refused(MEANWHILE);
            }
            OwnLimitChange change = limit.withdraw(current.require(), clock.instant());
            rows.flush();
            return done(TrailAction.LIMIT_WITHDRAWN, row, change);
        });
    }

    private CouncilResult done(TrailAction action, TimescaleLimit row, OwnLimitChange change) {
        trail.record(
                action,
                row.id(),
                "%s from %s".formatted(row.unit().words(change.amountOr(row.limit())), change.countsFrom()));
        return new CouncilResult.Done();
    }

    private TimescaleLimit row(String timescale) {
        return pack.timescales().stream()
                .filter(each -> each.id().equals(timescale))
                .findFirst()
                .orElseThrow(() -> new NotFoundForYou("timescale", timescale));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static int version(@Nullable OwnLimit limit) {
        return limit == null ? OwnLimit.UNTOUCHED : limit.version();
    }
}
