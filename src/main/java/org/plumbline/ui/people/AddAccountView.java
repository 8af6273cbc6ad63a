package org.plumbline.ui.people;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import org.plumbline.access.Accounts;
import org.plumbline.access.Teams;
import org.plumbline.ui.part.PageHeader;

/** Admits people and shows their one-time passwords, once. */
@Route("accounts/new")
@PageTitle("Add a person")
@RolesAllowed("SYSTEM_ADMINISTRATOR")
public class AddAccountView extends Div {

    AddAccountView(Accounts accounts, Teams teams) {
        add(
                new PageHeader(
                        "Add a person", "They get a one-time password, and choose their own when they first sign in."),
                new AddPerson(accounts, teams),
                new Paragraph(new RouterLink("Back to the accounts", AccountsView.class)));
    }
}
