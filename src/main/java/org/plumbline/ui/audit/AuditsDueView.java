package org.plumbline.ui.audit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.plumbline.access.Teams;
import org.plumbline.audit.worklist.WorkAudit;
import org.plumbline.audit.worklist.WorkList;
import org.plumbline.ui.casefile.ListedNumbers;
import org.plumbline.ui.part.EmptyState;
import org.plumbline.ui.part.PageHeader;
import org.plumbline.ui.part.TeamNames;

/** Every audit that waits for the person, the earliest due first. */
@Route("your-audits")
@PageTitle("Your audits")
@Menu(title = "Your audits", order = 5, icon = "vaadin:clipboard-check")
@RolesAllowed({"PRACTICE_SUPERVISOR", "INDEPENDENT_AUDITOR"})
public class AuditsDueView extends Div {

    AuditsDueView(WorkList work, ListedNumbers numbers, Teams teams) {
        List<WorkAudit> audits = work.mine();
        add(
                new PageHeader("Your audits", audits.isEmpty() ? "" : AuditsDue.summary(audits)),
                audits.isEmpty()
                        ? new EmptyState(
                                "No audit waits for you", "Audits appear here when a round has been allocated.")
                        : new AuditsDue(audits, numbers, TeamNames.of(teams)));
    }
}
