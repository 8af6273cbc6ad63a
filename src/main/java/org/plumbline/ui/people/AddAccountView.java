package org.plumbline.ui.people;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import org.plumbline.access.Accounts;
import org.plumbline.access.Teams;
import org.plumbline.ui.form.Leaving;
import org.plumbline.ui.part.PageHeader;

/** Admits people and shows their one-time passwords, once. */
@Route("accounts/new")
@PageTitle("Add a person")
@RolesAllowed("SYSTEM_ADMINISTRATOR")
public class AddAccountView extends Div implements BeforeLeaveObserver {

    private final Leaving leaving;

    AddAccountView(Accounts accounts, Teams teams) {
        AddPerson person = new AddPerson(accounts, teams);
        leaving = new Leaving(person, () -> {}, person::isBegun);
        add(
                new PageHeader(
                        "Add a person", "They get a one-time password, and choose their own when they first sign in."),
                person,
                new Paragraph(new RouterLink("Back to the accounts", AccountsView.class)));
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        leaving.before(event);
    }
}
