package org.plumbline.audit;

import java.util.UUID;
import org.plumbline.access.NotFoundForYou;
import org.plumbline.access.Role;
import org.plumbline.access.RunAs;
import org.plumbline.drift.ChildLine;
import org.plumbline.drift.ChildLines;
import org.plumbline.trail.Trail;
import org.plumbline.trail.TrailAction;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The child's line for the auditor, who sees the case through the audit and not through a team. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('PRACTICE_SUPERVISOR','INDEPENDENT_AUDITOR','QA_LEAD')")
public class AuditLines {

    private final AuditSight sight;
    private final ChildLines lines;
    private final Trail trail;

    AuditLines(AuditSight sight, ChildLines lines, Trail trail) {
        this.sight = sight;
        this.lines = lines;
        this.trail = trail;
    }

    /**
     * The line as of the round's frame date, which is the day of the audit's flags. That it was read goes to the trail.
     *
     * @throws NotFoundForYou when there is no such audit, or the person is neither its auditor nor the QA lead
     */
    public AuditedLine of(UUID auditId) {
        Audit audit = sight.read(auditId);
        trail.record(TrailAction.DRIFT_SEEN, audit.reference(), "the child's line, " + audit.shortCode());
        ChildLine line = RunAs.actor(
                RunAs.system(Role.QA_LEAD),
                () -> lines.of(audit.caseId(), audit.round().frameDate()));
        return new AuditedLine(audit.id(), audit.reference(), audit.shortCode(), line);
    }
}
