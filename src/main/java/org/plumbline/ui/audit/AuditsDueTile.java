package org.plumbline.ui.audit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Optional;
import org.plumbline.access.Actor;
import org.plumbline.access.Role;
import org.plumbline.audit.worklist.WorkAudit;
import org.plumbline.audit.worklist.WorkList;
import org.plumbline.ui.HomeTile;
import org.plumbline.ui.casefile.ListedNumbers;

/** The first of the audits that wait for their auditor, the earliest due first, and the way into the first of them. */
@org.springframework.stereotype.Component
class AuditsDueTile implements HomeTile {

    private static final int FIRST = 8;

    private final WorkList work;
    private final ListedNumbers numbers;

    AuditsDueTile(WorkList work, ListedNumbers numbers) {
        this.work = work;
        this.numbers = numbers;
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
    public Optional<Component> content(Visit visit) {
        List<WorkAudit> audits = work.mine();
        if (audits.isEmpty()) {
            return Optional.empty();
        }
        Div content = new Div(new Paragraph(AuditsDue.summary(audits)), begin(audits.getFirst()));
        content.add(new AuditsDue(audits.stream().limit(FIRST).toList(), numbers, visit.teams()));
        if (audits.size() > FIRST) {
            content.add(new RouterLink("All your audits (%,d)".formatted(audits.size()), AuditsDueView.class));
        }
        return Optional.of(content);
    }

    private static Paragraph begin(WorkAudit first) {
        RouterLink link = AuditLinks.desk(
                (first.answered() == 0 ? "Start " : "Go on with ") + first.reference(), first.auditId());
        link.addClassName("pl-button");
        return new Paragraph(link);
    }
}
