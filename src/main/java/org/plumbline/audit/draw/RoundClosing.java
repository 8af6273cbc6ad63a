package org.plumbline.audit.draw;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.plumbline.audit.form.Audit;
import org.plumbline.audit.form.AuditStatus;
import org.plumbline.audit.form.Audits;
import org.plumbline.audit.form.Reply;
import org.plumbline.audit.round.AuditProcess;
import org.plumbline.audit.round.AuditProcesses;
import org.plumbline.audit.round.Round;
import org.plumbline.audit.round.RoundState;
import org.plumbline.calendar.EnglishNumbers;
import org.plumbline.instrument.OwnWords;
import org.plumbline.trail.Trail;
import org.plumbline.trail.TrailAction;
import org.springframework.stereotype.Component;

/** Closes a round that its caller holds. */
@Component
class RoundClosing {

    private final Audits audits;
    private final AuditProcesses processes;
    private final Reasons reasons;
    private final Trail trail;
    private final Clock clock;

    RoundClosing(Audits audits, AuditProcesses processes, Reasons reasons, Trail trail, Clock clock) {
        this.audits = audits;
        this.processes = processes;
        this.reasons = reasons;
        this.trail = trail;
        this.clock = clock;
    }

    Reply close(Round round, OwnWords reason) {
        if (round.state() != RoundState.ALLOCATED) {
            return Reply.refused("Only a round with allocated audits can be closed.");
        }
        List<Audit> all = audits.ofRound(round.id());
        LocalDate today = LocalDate.now(clock);
        AuditProcess process = processes.of(round);
        long waiting = count(all, audit -> audit.waitsForEvidence(process, today));
        if (waiting > 0) {
            return Reply.refused(
                    "Late evidence may still come for %s. Close the round when the days for it have passed."
                            .formatted(EnglishNumbers.count(waiting, "provisional audit")));
        }
        boolean undone = all.stream().anyMatch(Audit::isDraft);
        Optional<Reply> problem = undone ? reasons.problem(round, "why audits are undone", reason) : Optional.empty();
        if (problem.isPresent()) {
            return problem.get();
        }
        all.forEach(audit -> audit.settle(clock.instant()));
        round.close(undone ? reason.text() : "", clock.instant());
        long done = count(all, audit -> audit.status() == AuditStatus.FINAL);
        trail.record(TrailAction.ROUND_CLOSED, round.month().toString(), "%d of %d done".formatted(done, all.size()));
        return new Reply.Done(
                round.id(),
                "The round is closed: %s %s final."
                        .formatted(
                                EnglishNumbers.part(done, all.size(), "audit"),
                                EnglishNumbers.either(done, "is", "are")));
    }

    private static long count(List<Audit> audits, Predicate<Audit> which) {
        return audits.stream().filter(which).count();
    }
}
