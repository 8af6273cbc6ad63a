package org.plumbline.ui.escalation;

import com.vaadin.flow.router.RouterLink;
import java.util.Optional;
import org.plumbline.access.Actor;
import org.plumbline.access.Role;
import org.plumbline.access.TeamsInView;
import org.plumbline.audit.alert.EscalationRow;
import org.plumbline.ui.audit.AuditLinks;
import org.plumbline.ui.casefile.CaseView;

/** Where an alert leads, for those who may go there: every head of service reads it, but the case is its service's. */
final class EscalationLinks {

    private EscalationLinks() {}

    static Optional<RouterLink> caseFile(String text, EscalationRow row, Actor actor) {
        return TeamsInView.of(actor).sees(row.team())
                ? Optional.of(new RouterLink(text, CaseView.class, row.caseId()))
                : Optional.empty();
    }

    static Optional<RouterLink> certificate(String text, EscalationRow row, Actor actor) {
        boolean inView = actor.has(Role.QA_LEAD) || TeamsInView.of(actor).sees(row.team());
        return row.signedOff() && inView ? Optional.of(AuditLinks.certificate(text, row.auditId())) : Optional.empty();
    }
}
