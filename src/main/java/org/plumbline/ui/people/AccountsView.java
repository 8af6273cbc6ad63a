package org.plumbline.ui.people;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Collectors;
import org.plumbline.access.AccountView;
import org.plumbline.access.Accounts;
import org.plumbline.access.Role;
import org.plumbline.ui.part.PageHeader;

/** Everybody who may sign in. */
@Route("accounts")
@PageTitle("Accounts")
@Menu(title = "Accounts", order = 80, icon = "vaadin:users")
@RolesAllowed("SYSTEM_ADMINISTRATOR")
public class AccountsView extends Div {

    AccountsView(Accounts accounts) {
        RouterLink add = new RouterLink("Add a person", AddAccountView.class);
        add.addClassName("pl-button");
        add(new PageHeader("Accounts", "Who may sign in, and what they may do.", add), grid(accounts));
    }

    private static Grid<AccountView> grid(Accounts accounts) {
        Grid<AccountView> grid = new Grid<>();
        grid.getElement().setAttribute("aria-label", "Accounts");
        grid.addColumn(new ComponentRenderer<>(AccountsView::link))
                .setHeader("Name")
                .setComparator(AccountView::displayName)
                .setSortable(true)
                .setFlexGrow(2);
        grid.addColumn(AccountView::username)
                .setHeader("User name")
                .setSortable(true)
                .setFlexGrow(1);
        grid.addColumn(account -> account.roles().stream().map(Role::label).collect(Collectors.joining(", ")))
                .setHeader("Roles")
                .setFlexGrow(3);
        grid.addColumn(account -> String.join(", ", account.teams()))
                .setHeader("Teams")
                .setFlexGrow(1);
        grid.addColumn(AccountsView::state).setHeader("State").setSortable(true).setFlexGrow(1);
        grid.setItems(accounts.all());
        grid.setAllRowsVisible(true);
        return grid;
    }

    private static RouterLink link(AccountView account) {
        return new RouterLink(
                account.displayName(),
                EditAccountView.class,
                new RouteParameters("account", account.id().toString()));
    }

    private static String state(AccountView account) {
        if (account.disabled()) {
            return "Disabled";
        }
        return account.passwordMustChange() ? "Not signed in yet" : "Active";
    }
}
