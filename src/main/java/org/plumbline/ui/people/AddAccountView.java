package org.plumbline.ui.people;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.AccountResult;
import org.plumbline.access.Accounts;
import org.plumbline.access.NewAccount;
import org.plumbline.access.Teams;
import org.plumbline.ui.part.Notices;
import org.plumbline.ui.part.PageHeader;

/** Admits a person and shows their one-time password, once. */
@Route("accounts/new")
@PageTitle("Add a person")
@RolesAllowed("SYSTEM_ADMINISTRATOR")
public class AddAccountView extends Div {

    private final Accounts accounts;
    private final Notices notices = new Notices();
    private final PageHeader header = new PageHeader(
            "Add a person", "They get a one-time password, and choose their own when they first sign in.");
    private final AccountForm form;

    AddAccountView(Accounts accounts, Teams teams) {
        this.accounts = accounts;
        form = new AccountForm("Add the person", teams.all(), this::create);
        add(header, notices, form);
    }

    private void create() {
        NewAccount person = form.newAccount();
        switch (accounts.create(person)) {
            case AccountResult.Refused(List<String> problems) -> {
                notices.problems(problems);
                form.goOn();
            }
            case AccountResult.Done(var id, @Nullable String oneTimePassword) ->
                showPassword(person, String.valueOf(oneTimePassword));
        }
    }

    private void showPassword(NewAccount person, String password) {
        remove(form);
        header.setTitle(person.displayName() + " can sign in");
        header.setText("");
        notices.saved("The account " + person.username() + " is made.");
        add(new OneTimePassword(person.displayName(), password));
        add(new Paragraph(new RouterLink("Back to the accounts", AccountsView.class)));
    }
}
