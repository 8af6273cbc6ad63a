package org.plumbline.ui.audit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.RouterLink;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.audit.desk.DeskView;
import org.plumbline.ui.part.PageHeader;
import org.plumbline.ui.part.TeamNames;

/** The top of the audit desk: the audited case in short, and what leads away from the open question. */
final class DeskHeader extends PageHeader {

    DeskHeader(DeskView view, TeamNames teams, Optional<Component> number, Runnable reachRisk, Runnable listKeys) {
        super(
                "Audit of " + view.caseFacts().shortCode(),
                DeskWords.facts(view, teams),
                actions(
                        number,
                        new Button("Immediate risk", click -> reachRisk.run()),
                        new Button("Keys", click -> listKeys.run()),
                        AuditLinks.timeline("The child's timeline", view.auditId()),
                        check(view)));
    }

    private static Component[] actions(Optional<Component> number, Component... others) {
        return Stream.concat(number.stream(), Stream.of(others)).toArray(Component[]::new);
    }

    private static RouterLink check(DeskView view) {
        RouterLink check = AuditLinks.check("Check your answers", view.auditId());
        check.addClassName("pl-button-link");
        return check;
    }
}
