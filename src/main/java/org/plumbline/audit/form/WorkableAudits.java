package org.plumbline.audit.form;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.Actor;
import org.plumbline.access.CurrentActor;
import org.plumbline.access.NotFoundForYou;
import org.plumbline.access.Role;
import org.springframework.stereotype.Component;

/** Who may work on an audit: its auditor and the QA lead, neither of them on a case of their own team. */
@Component
public class WorkableAudits {

    private final Audits audits;
    private final CurrentActor current;

    WorkableAudits(Audits audits, CurrentActor current) {
        this.audits = audits;
        this.current = current;
    }

    /** The audit for reading its desk. */
    public Audit read(UUID auditId) {
        return visible(auditId, audits.withRound(auditId).orElse(null));
    }

    /** The audit for changing it: everybody else who wants to waits. */
    public Audit lock(UUID auditId) {
        return visible(auditId, audits.lock(auditId).orElse(null));
    }

    /** Writes what was changed, so that the version is the one that others will see. */
    public void flush() {
        audits.flush();
    }

    private Audit visible(UUID auditId, @Nullable Audit audit) {
        if (audit == null || !mayWorkOn(audit, current.require())) {
            throw new NotFoundForYou("audit", auditId);
        }
        return audit;
    }

    public static boolean mayWorkOn(Audit audit, Actor actor) {
        boolean independent = !actor.teams().contains(audit.team());
        return independent && (audit.isAuditor(actor) || actor.has(Role.QA_LEAD));
    }
}
