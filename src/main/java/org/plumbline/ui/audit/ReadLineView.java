package org.plumbline.ui.audit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import org.plumbline.audit.AuditLines;
import org.plumbline.audit.AuditedLine;
import org.plumbline.ui.casefile.ChildLinePanel;
import org.plumbline.ui.casefile.LineChoice;
import org.plumbline.ui.part.Dates;
import org.plumbline.ui.part.PageHeader;

/** The child's line of an audited case, as of the frame date of its round. */
@Route("audits/:audit/line")
@PageTitle("The child's line")
@RolesAllowed({"PRACTICE_SUPERVISOR", "INDEPENDENT_AUDITOR", "QA_LEAD"})
public class ReadLineView extends Div implements BeforeEnterObserver {

    private final AuditLines lines;

    ReadLineView(AuditLines lines) {
        this.lines = lines;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        AuditedLine audited = lines.of(AuditLinks.audit(event.getRouteParameters()));
        RouterLink back = AuditLinks.desk("Back to the desk", audited.auditId());
        back.addClassName("pl-button-link");
        removeAll();
        add(
                new PageHeader(
                        "The child's line of " + audited.shortCode(),
                        "%s. As of %s, the frame date of the round."
                                .formatted(
                                        audited.reference(),
                                        Dates.day(audited.line().asOf())),
                        back),
                new ChildLinePanel(
                        audited.line(),
                        LineChoice.of(event.getLocation().getQueryParameters()),
                        event.getLocation().getPath()));
    }
}
