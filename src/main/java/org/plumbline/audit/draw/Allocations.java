package org.plumbline.audit.draw;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.plumbline.access.Actor;
import org.plumbline.access.NotFoundForYou;
import org.plumbline.audit.away.Presence;
import org.plumbline.audit.form.Audit;
import org.plumbline.audit.form.Audits;
import org.plumbline.audit.form.Reply;
import org.plumbline.audit.round.AuditProcess;
import org.plumbline.audit.round.AuditProcesses;
import org.plumbline.audit.round.Auditors;
import org.plumbline.audit.round.Round;
import org.plumbline.audit.round.RoundKind;
import org.plumbline.audit.round.RoundRecords;
import org.plumbline.audit.round.RoundState;
import org.plumbline.audit.round.SampleStream;
import org.plumbline.calendar.EnglishDates;
import org.plumbline.calendar.EnglishNumbers;
import org.plumbline.casefile.CaseRow;
import org.plumbline.instrument.OwnWords;
import org.plumbline.trail.Trail;
import org.plumbline.trail.TrailAction;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who audits which case of a round. */
@Service
@Transactional
@PreAuthorize("hasRole('QA_LEAD')")
public class Allocations {

    private final RoundRecords rounds;
    private final Audits audits;
    private final Frames frames;
    private final Auditors auditors;
    private final Presence presence;
    private final AuditProcesses processes;
    private final Reasons reasons;
    private final Trail trail;
    private final Clock clock;

    Allocations(
            RoundRecords rounds,
            Audits audits,
            Frames frames,
            Auditors auditors,
            Presence presence,
            AuditProcesses processes,
            Reasons reasons,
            Trail trail,
            Clock clock) {
        this.rounds = rounds;
        this.audits = audits;
        this.frames = frames;
        this.auditors = auditors;
        this.presence = presence;
        this.processes = processes;
        this.reasons = reasons;
        this.trail = trail;
        this.clock = clock;
    }

    /** Gives every audit of the round that has no auditor to one who may audit it; again after cases were added. */
    public Reply allocate(UUID roundId) {
        Round round = lock(roundId);
        if (round.state() == RoundState.OPEN || round.state() == RoundState.CLOSED) {
            return Reply.refused("Draw the sample first: audits are allocated between the draw and the closing.");
        }
        List<Audit> all = audits.ofRound(roundId);
        List<Audit> open = all.stream()
                .filter(audit -> audit.isDraft() && audit.auditorId() == null)
                .toList();
        Map<String, CaseRow> cases = frames.cases(round);
        AuditProcess process = processes.of(round);
        LocalDate today = LocalDate.now(clock);
        LocalDate due = process.due(round, today);
        Predicate<UUID> there = presence.between(today, due, process.calendar());
        Allocation.Result result = new Allocation(
                        round.seed(), auditors.all(), there, limit(round, all), process.workedWithinWords(), load(all))
                .allocate(open.stream().map(audit -> candidate(audit, cases)).toList());
        for (Audit audit : open) {
            Actor auditor = result.auditors().get(audit.caseId());
            if (auditor == null) {
                audit.cannotBeAllocated(result.unallocated().getOrDefault(audit.caseId(), ""));
            } else {
                audit.assign(auditor, today, due);
            }
        }
        round.allocated(clock.instant());
        int given = result.auditors().size();
        int left = result.unallocated().size();
        trail.record(
                TrailAction.AUDITS_ALLOCATED, round.month().toString(), "%d allocated, %d not".formatted(given, left));
        return new Reply.Done(
                roundId,
                left == 0
                        ? "Allocated %s.".formatted(EnglishNumbers.count(given, "audit"))
                        : "Allocated %s. For %d nobody could be found; the list says why."
                                .formatted(EnglishNumbers.count(given, "audit"), left));
    }

    /** Hands an audit to another auditor; what was answered stays. */
    public Reply reassign(UUID auditId, UUID auditorId, OwnWords reason) {
        Audit audit = audits.lock(auditId).orElseThrow(() -> new NotFoundForYou("audit", auditId));
        Actor auditor = auditors.find(auditorId).orElseThrow(() -> new NotFoundForYou("auditor", auditorId));
        if (!audit.isDraft()) {
            return Reply.refused("This audit is signed off and stays with its auditor.");
        }
        AuditProcess process = processes.of(audit.round());
        List<String> conflicts = Allocation.conflicts(
                candidate(audit, frames.cases(audit.round())), auditor, process.workedWithinWords());
        if (!conflicts.isEmpty()) {
            return new Reply.Refused(conflicts);
        }
        Optional<Reply> problem = reasons.problem(audit, "why", reason);
        if (problem.isPresent()) {
            return problem.get();
        }
        String before = audit.auditor() == null ? "nobody" : audit.auditor();
        LocalDate today = LocalDate.now(clock);
        audit.assign(auditor, today, process.due(audit.round(), today));
        trail.record(
                TrailAction.AUDIT_REASSIGNED,
                audit.reference(),
                "from %s to %s: %s".formatted(before, auditor.displayName(), reason.text()));
        return new Reply.Done(auditId, "The audit is with %s now.".formatted(auditor.displayName()));
    }

    /** Adds a case to the targeted audits of the round, which never enter the headline figures. */
    public Reply target(UUID roundId, String caseId, OwnWords reason) {
        Round round = lock(roundId);
        if (round.state() == RoundState.OPEN || round.state() == RoundState.CLOSED) {
            return Reply.refused("Cases are added between the draw and the closing of a round.");
        }
        if (round.kind() == RoundKind.CENSUS) {
            return Reply.refused("A census has every child of its cohort already.");
        }
        CaseRow row = frames.cases(round).get(caseId);
        if (row == null) {
            return Reply.refused((round.kind() == RoundKind.MONTHLY
                            ? "This case is not in the round's frame: it was not open around %s. Choose another."
                            : "This case is not in the round's frame: its theme did not show up to %s. Choose another.")
                    .formatted(EnglishDates.day(round.frameDate())));
        }
        List<Audit> all = audits.ofRound(roundId);
        if (all.stream().anyMatch(audit -> audit.caseId().equals(caseId))) {
            return Reply.refused("The case is in this round already.");
        }
        Optional<Reply> problem = reasons.problem(round, "why the case is audited", reason);
        if (problem.isPresent()) {
            return problem.get();
        }
        List<String> themes = frames.asked(round, List.of(row)).getOrDefault(caseId, round.themes());
        Audit audit = audits.save(new Audit(round, row, themes, SampleStream.TARGETED, reason.text(), all.size() + 1));
        trail.record(TrailAction.CASE_TARGETED, audit.reference(), row.shortCode() + ": " + reason.text());
        return new Reply.Done(audit.id(), "%s is in the targeted audits. Allocate it next.".formatted(row.shortCode()));
    }

    /** A census is shared out whole, whatever that comes to for each. */
    private static int limit(Round round, List<Audit> all) {
        return round.kind() == RoundKind.CENSUS ? all.size() : round.capacity();
    }

    private Round lock(UUID id) {
        return rounds.lock(id).orElseThrow(() -> new NotFoundForYou("round", id));
    }

    private static Allocation.Candidate candidate(Audit audit, Map<String, CaseRow> cases) {
        CaseRow row = cases.get(audit.caseId());
        Set<String> workers = row == null ? Set.of() : row.recentWorkers();
        return new Allocation.Candidate(audit.caseId(), audit.team(), workers, audit.drawOrder());
    }

    private static Map<UUID, Integer> load(List<Audit> all) {
        Map<UUID, Integer> load = new HashMap<>();
        for (Audit audit : all) {
            UUID auditor = audit.auditorId();
            if (auditor != null) {
                load.merge(auditor, 1, Integer::sum);
            }
        }
        return load;
    }
}
