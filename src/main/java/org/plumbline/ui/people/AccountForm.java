package org.plumbline.ui.people;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.AccountChange;
import org.plumbline.access.AccountResult.Field;
import org.plumbline.access.AccountView;
import org.plumbline.access.NewAccount;
import org.plumbline.access.Role;
import org.plumbline.access.TeamView;
import org.plumbline.ui.form.FieldMarks;
import org.plumbline.ui.form.HeldForm;
import org.plumbline.ui.form.PrimaryButton;

/** The fields of an account, the same for a new and for a known person. */
class AccountForm extends HeldForm {

    private final TextField username = new TextField("User name");
    private final TextField displayName = new TextField("Name");
    private final CheckboxGroup<Role> roles = new CheckboxGroup<>("Roles");
    private final MultiSelectComboBox<TeamView> teams = new MultiSelectComboBox<>("Teams");
    private final TextField worker = new TextField("Worker in the case system");
    private final FieldMarks<Field> marks = new FieldMarks<Field>()
            .on(Field.USERNAME, username)
            .on(Field.NAME, displayName)
            .on(Field.ROLES, roles)
            .on(Field.TEAMS, teams);

    AccountForm(String action, List<TeamView> allTeams, Runnable onSave) {
        username.setHelperText("What the person signs in with, such as jo.brown");
        displayName.setHelperText("As colleagues will read it");
        roles.setItems(Role.values());
        roles.setItemLabelGenerator(Role::label);
        roles.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        teams.setItems(allTeams);
        teams.setItemLabelGenerator(AccountForm::label);
        teams.setHelperText(
                "For a practice supervisor: the teams they manage. Teams are added under Teams, or come with the workbooks.");
        worker.setHelperText("How the case system knows the person as an allocated worker, if it does. "
                + "Only a pseudonym is kept, so that nobody audits their own work.");
        add(username, displayName, roles, teams, worker, new PrimaryButton(action, onSave));
        List.<HasValue<?, ?>>of(username, displayName, roles, teams, worker).forEach(this::hold);
    }

    void show(AccountView account) {
        username.setValue(account.username());
        username.setReadOnly(true);
        displayName.setValue(account.displayName());
        roles.setValue(account.roles());
        teams.setValue(teams.getListDataView()
                .getItems()
                .filter(team -> account.teams().contains(team.code()))
                .collect(Collectors.toSet()));
        worker.clear();
        worker.setPlaceholder(account.knownAsWorker() ? "A worker is set. Type another to replace it" : "");
        begin();
    }

    NewAccount newAccount() {
        return new NewAccount(
                username.getValue(), displayName.getValue(), roles.getValue(), teamCodes(), workerReference());
    }

    AccountChange change(AccountView seen) {
        return new AccountChange(
                seen.id(), seen.version(), displayName.getValue(), roles.getValue(), teamCodes(), workerReference());
    }

    /** Says at each field what stands against it; at none when nothing does. */
    void mark(Map<Field, String> problems) {
        marks.mark(problems);
        marks.focus();
    }

    private Set<String> teamCodes() {
        return teams.getValue().stream().map(TeamView::code).collect(Collectors.toSet());
    }

    private @Nullable String workerReference() {
        return worker.isEmpty() ? null : worker.getValue();
    }

    private static String label(TeamView team) {
        return team.name().equals(team.code()) ? team.code() : team.name() + " (" + team.code() + ")";
    }
}
