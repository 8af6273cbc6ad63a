package org.plumbline.ui.people;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.plumbline.access.AccountView;
import org.plumbline.access.Accounts;
import org.plumbline.access.Role;
import org.plumbline.access.Teams;
import org.plumbline.report.book.ListExports;
import org.plumbline.ui.list.AddressState;
import org.plumbline.ui.list.Column;
import org.plumbline.ui.list.Filters;
import org.plumbline.ui.list.ListSource;
import org.plumbline.ui.list.ListTable;
import org.plumbline.ui.part.EmptyState;
import org.plumbline.ui.part.PageHeader;
import org.plumbline.ui.part.TeamNames;

/** Everybody who may sign in. */
@Route("accounts")
@PageTitle("Accounts")
@Menu(title = "Accounts", order = 80, icon = "vaadin:users")
@RolesAllowed("SYSTEM_ADMINISTRATOR")
public class AccountsView extends Div implements BeforeEnterObserver {

    private static final String ACTIVE = "Active";
    private static final String NEW = "Not signed in yet";
    private static final String DISABLED = "Disabled";

    private final Accounts accounts;
    private final Select<Role> role = new Select<>();
    private final Select<String> state = new Select<>();
    private final Filters filters;
    private final ListTable<AccountView> table;

    AccountsView(Accounts accounts, Teams teams, ListExports exports) {
        this.accounts = accounts;
        role.setLabel("Role");
        role.setItems(Role.values());
        role.setEmptySelectionAllowed(true);
        role.setEmptySelectionCaption("All roles");
        role.setItemLabelGenerator(each -> each == null ? "All roles" : each.label());
        state.setLabel("State");
        state.setItems(ACTIVE, NEW, DISABLED);
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption("All");
        state.setItemLabelGenerator(each -> each == null ? "All" : each);
        List<Column<AccountView>> columns = columns(TeamNames.of(teams));
        AddressState address = new AddressState();
        table = new ListTable<>(
                        new ListTable.Names("Accounts", "account", "accounts"),
                        columns,
                        address,
                        () -> source(columns),
                        () -> new EmptyState("No account matches", "Choose fewer filters."))
                .exported(exports);
        filters = new Filters(address, table::again)
                .choice("role", role, Filters::word)
                .choice("state", state, each -> each.toLowerCase(Locale.UK).replace(' ', '-'));
        RouterLink add = new RouterLink("Add a person", AddAccountView.class);
        add.addClassName("pl-button");
        add(new PageHeader("Accounts", "Who may sign in, and what they may do.", add), filters, table);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filters.read(event.getLocation());
        table.show();
    }

    private ListSource<AccountView> source(List<Column<AccountView>> columns) {
        Role wanted = role.getValue();
        String chosen = state.getValue();
        return ListSource.whole(columns, () -> accounts.all().stream()
                .filter(account -> wanted == null || account.roles().contains(wanted))
                .filter(account -> chosen == null || chosen.equals(state(account)))
                .toList());
    }

    private static List<Column<AccountView>> columns(TeamNames names) {
        return List.of(
                Column.of("name", "Name", AccountView::displayName)
                        .shownAs(AccountsView::link)
                        .sorts(),
                Column.of("user", "User name", AccountView::username).sorts(),
                Column.of("roles", "Roles", account -> account.roles().stream()
                        .map(Role::label)
                        .collect(Collectors.joining(", "))),
                Column.of("teams", "Teams", account -> account.teams().stream()
                        .map(names::of)
                        .collect(Collectors.joining(", "))),
                Column.of("state", "State", AccountsView::state).sorts());
    }

    private static RouterLink link(AccountView account) {
        return new RouterLink(
                account.displayName(),
                EditAccountView.class,
                new RouteParameters("account", account.id().toString()));
    }

    private static String state(AccountView account) {
        if (account.disabled()) {
            return DISABLED;
        }
        return account.passwordMustChange() ? NEW : ACTIVE;
    }
}
