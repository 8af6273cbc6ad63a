package org.plumbline.ui.people;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.AccountResult;
import org.plumbline.access.AccountView;
import org.plumbline.access.Accounts;
import org.plumbline.access.NotFoundForYou;
import org.plumbline.access.Teams;
import org.plumbline.ui.form.OnceButton;
import org.plumbline.ui.part.Notices;
import org.plumbline.ui.part.PageHeader;

/** Changes what a person may do, gives them a new password, or ends their admission. */
@Route("accounts/:account")
@PageTitle("Account")
@RolesAllowed("SYSTEM_ADMINISTRATOR")
public class EditAccountView extends Div implements BeforeEnterObserver {

    private final Accounts accounts;
    private final Notices notices = new Notices();
    private final PageHeader header = new PageHeader("Account");
    private final AccountForm form;
    private final Button reset = new OnceButton("Give a new one-time password", this::reset);
    private final Button enable = new OnceButton("Let the person sign in again", this::enable);
    private final Button disable = new OnceButton("Disable the account", this::disable);
    private final Div secret = new Div();

    @SuppressWarnings("NullAway.Init")
    private AccountView seen;

    EditAccountView(Accounts accounts, Teams teams) {
        this.accounts = accounts;
        form = new AccountForm("Save", teams.all(), this::save);
        Div buttons = new Div(reset, enable, disable);
        buttons.addClassName("pl-actions");
        Section signIn = new Section(new H2("Sign-in"), buttons);
        signIn.addClassName("pl-tile");
        add(header, notices, secret, form, signIn);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(id(event.getRouteParameters().get("account").orElse("")));
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new NotFoundForYou("account", text);
        }
    }

    private void show(UUID id) {
        seen = accounts.view(id);
        header.setTitle(seen.displayName());
        header.setText(seen.disabled() ? "The account is disabled: the person cannot sign in." : "");
        form.show(seen);
        enable.setVisible(seen.disabled());
        disable.setVisible(!seen.disabled());
    }

    private void save() {
        showResult(
                accounts.change(form.change(seen)), "Saved. It counts at once: the person's open sessions have ended.");
    }

    private void reset() {
        besides(accounts::resetPassword, "The old password does not work any more.");
    }

    private void enable() {
        besides(accounts::enable, "The person can sign in again.");
    }

    private void disable() {
        besides(accounts::disable, "The person cannot sign in any more; their open sessions have ended.");
    }

    /** The account is read again afterwards, and what is written in the form would go with it. */
    private void besides(Function<UUID, AccountResult> act, String done) {
        if (form.written()) {
            notices.problem("Save what you have changed above first, or open the page again to go without it.");
        } else {
            showResult(act.apply(seen.id()), done);
        }
    }

    private void showResult(AccountResult result, String done) {
        secret.removeAll();
        switch (result) {
            case AccountResult.Refused(var problems) -> {
                notices.problems(List.copyOf(problems.values()));
                form.mark(problems);
            }
            case AccountResult.Done(UUID id, @Nullable String oneTimePassword) -> {
                show(id);
                form.mark(Map.of());
                notices.saved(done);
                if (oneTimePassword != null) {
                    secret.add(new OneTimePassword(seen.displayName(), oneTimePassword));
                }
            }
        }
    }
}
