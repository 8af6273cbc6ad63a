package org.plumbline.ui.council;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.plumbline.council.identity.CouncilIdentity;
import org.plumbline.ui.part.PageHeader;
import org.plumbline.watch.run.SweepSchedule;

/** Who the council is, and when it sweeps. */
@Route("council")
@PageTitle("Council")
@Menu(title = "Council", order = 78, icon = "vaadin:institution")
@RolesAllowed("SYSTEM_ADMINISTRATOR")
public class DescribeCouncilView extends Div {

    DescribeCouncilView(CouncilIdentity identity, SweepSchedule schedule) {
        Section sweep = new Section(new H2("The nightly sweep"), new SweepTimeForm(identity, schedule));
        sweep.addClassName("pl-tile");
        add(
                new PageHeader("Council", "Each field is stored as soon as you leave it."),
                new CouncilForm(identity),
                sweep);
    }
}
