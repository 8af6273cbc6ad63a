package org.plumbline.audit.desk;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.plumbline.access.CurrentActor;
import org.plumbline.access.NotFoundForYou;
import org.plumbline.audit.form.Audit;
import org.plumbline.audit.form.Audits;
import org.plumbline.audit.form.EscalationRow;
import org.plumbline.audit.form.Reply;
import org.plumbline.audit.round.AuditProcesses;
import org.plumbline.trail.Trail;
import org.plumbline.trail.TrailAction;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Risks to a child that an audit found: a head of service acknowledges each within the time of the rule pack. */
@Service
@Transactional
public class Escalations {

    private final Audits audits;
    private final AuditProcesses processes;
    private final CurrentActor current;
    private final Trail trail;
    private final Clock clock;

    Escalations(Audits audits, AuditProcesses processes, CurrentActor current, Trail trail, Clock clock) {
        this.audits = audits;
        this.processes = processes;
        this.current = current;
        this.trail = trail;
        this.clock = clock;
    }

    /** Every escalation of the council that is not acknowledged yet, the oldest first: no risk waits for the right head. */
    @PreAuthorize("hasAnyRole('SERVICE_HEAD','QA_LEAD')")
    @Transactional(readOnly = true)
    public List<EscalationRow> open() {
        return audits.openEscalations().stream()
                .map(audit -> audit.risk()
                        .escalation(
                                audit.id(),
                                audit.reference(),
                                audit.shortCode(),
                                audit.team(),
                                processes.of(audit.round()).acknowledgeWithin()))
                .toList();
    }

    /** Says that the head of service knows of it and acts in the council's own system. */
    @PreAuthorize("hasRole('SERVICE_HEAD')")
    public Reply acknowledge(UUID auditId) {
        Audit audit = audits.lock(auditId)
                .filter(found -> found.risk().view().escalatedAt() != null)
                .orElseThrow(() -> new NotFoundForYou("escalation", auditId));
        audit.risk().acknowledge(current.require().displayName(), clock.instant());
        trail.record(TrailAction.ESCALATION_ACKNOWLEDGED, audit.reference(), audit.shortCode());
        return new Reply.Done(auditId, "Acknowledged.");
    }
}
