package org.plumbline.ui.audit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import org.plumbline.access.Actor;
import org.plumbline.access.Role;
import org.plumbline.access.Teams;
import org.plumbline.audit.worklist.WorkAudit;
import org.plumbline.audit.worklist.WorkList;
import org.plumbline.ui.HomeTile;
import org.plumbline.ui.part.Dates;
import org.plumbline.ui.part.EmptyState;
import org.plumbline.ui.part.TeamNames;

/** The audits that wait for their auditor, the earliest due first. */
@org.springframework.stereotype.Component
class AuditsDueTile implements HomeTile {

    private final WorkList work;
    private final Teams teams;

    AuditsDueTile(WorkList work, Teams teams) {
        this.work = work;
        this.teams = teams;
    }

    @Override
    public String title() {
        return "Your audits";
    }

    @Override
    public int order() {
        return 6;
    }

    @Override
    public boolean isFor(Actor actor) {
        return actor.has(Role.PRACTICE_SUPERVISOR) || actor.has(Role.INDEPENDENT_AUDITOR);
    }

    @Override
    public Component content(Actor actor) {
        List<WorkAudit> audits = work.mine().audits();
        if (audits.isEmpty()) {
            return new EmptyState("No audit waits for you", "Audits appear here when a round has been allocated.");
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("pl-work");
        TeamNames names = TeamNames.of(teams);
        audits.forEach(audit -> list.add(item(audit, names)));
        return list;
    }

    private static Component item(WorkAudit audit, TeamNames names) {
        Span facts = new Span("%s, %s. %d of %d answered"
                .formatted(
                        names.of(audit.team()),
                        audit.caseType().label().toLowerCase(Locale.UK),
                        audit.answered(),
                        audit.questions()));
        facts.addClassName("pl-work-facts");
        Span due = new Span(due(audit));
        due.addClassName(audit.overdue() ? "pl-work-overdue" : "pl-work-due");
        return new ListItem(
                AuditLinks.desk(audit.reference() + ", case " + audit.shortCode(), audit.auditId()), facts, due);
    }

    private static String due(WorkAudit audit) {
        if (audit.due() == null) {
            return "No day is set";
        }
        String day = Dates.day(audit.due());
        if (audit.overdue()) {
            return "Overdue since " + day;
        }
        long left = audit.daysLeft();
        return "Due " + day + (left == 0 ? ", today" : left == 1 ? ", tomorrow" : ", %,d days left".formatted(left));
    }
}
