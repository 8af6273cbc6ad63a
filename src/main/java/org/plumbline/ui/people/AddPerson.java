package org.plumbline.ui.people;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.AccountResult;
import org.plumbline.access.Accounts;
import org.plumbline.access.NewAccount;
import org.plumbline.access.Teams;
import org.plumbline.ui.part.Notices;

/** Admits people one after the other and shows the one-time password of each, once. */
public final class AddPerson extends Div {

    private final Accounts accounts;
    private final Teams teams;
    private final Notices notices = new Notices();
    private final Div place = new Div();

    @SuppressWarnings("NullAway.Init") // the constructor shows one
    private AccountForm form;

    public AddPerson(Accounts accounts, Teams teams) {
        this.accounts = accounts;
        this.teams = teams;
        add(notices, place);
        showForm();
    }

    private void showForm() {
        form = new AccountForm("Add the person", teams.all(), this::create);
        place.removeAll();
        place.add(form);
    }

    private void create() {
        NewAccount person = form.newAccount();
        switch (accounts.create(person)) {
            case AccountResult.Refused(var problems) -> {
                notices.problems(List.copyOf(problems.values()));
                form.mark(problems);
            }
            case AccountResult.Done(var id, @Nullable String oneTimePassword) ->
                showPassword(person, String.valueOf(oneTimePassword));
        }
    }

    private void showPassword(NewAccount person, String password) {
        notices.saved("%s can sign in. The account %s is made."
                .formatted(person.displayName().strip(), person.username()));
        Button another = new Button("Add another person", click -> {
            notices.clear();
            showForm();
        });
        place.removeAll();
        place.add(new OneTimePassword(person.displayName().strip(), password), another);
    }
}
