package org.plumbline.ui.people;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Location;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.plumbline.access.TeamView;
import org.plumbline.access.Teams;
import org.plumbline.access.Teams.Field;
import org.plumbline.report.book.ListExports;
import org.plumbline.ui.form.FieldMarks;
import org.plumbline.ui.form.HeldForm;
import org.plumbline.ui.form.OnceButton;
import org.plumbline.ui.form.PrimaryButton;
import org.plumbline.ui.list.AddressState;
import org.plumbline.ui.list.Column;
import org.plumbline.ui.list.Filters;
import org.plumbline.ui.list.ListSource;
import org.plumbline.ui.list.ListTable;
import org.plumbline.ui.part.EmptyState;
import org.plumbline.ui.part.Notices;

/** The teams: a list, a form to add one, and a form to name one that came with a workbook. */
public final class TeamsPanel extends Div {

    private final Teams teams;
    private final Notices notices = new Notices();
    private final TextField search = new TextField("Part of the code or name");
    private final Checkbox unnamed = new Checkbox("Known by the code alone");
    private final Filters filters;
    private final ListTable<TeamView> table;
    private final TextField code = new TextField("Team as the case system writes it");
    private final TextField newName = new TextField("Name");
    private final TextField newService = new TextField("Service or area");
    private final ComboBox<TeamView> team = new ComboBox<>("Team code");
    private final TextField name = new TextField("Name");
    private final TextField service = new TextField("Service or area");
    private final FieldMarks<Field> adding =
            new FieldMarks<Field>().on(Field.CODE, code).on(Field.NAME, newName).on(Field.SERVICE, newService);
    private final FieldMarks<Field> renaming =
            new FieldMarks<Field>().on(Field.NAME, name).on(Field.SERVICE, service);
    private final HeldForm naming = namingForm();

    /** Nothing is read yet. */
    public TeamsPanel(Teams teams, ListExports exports) {
        this.teams = teams;
        List<Column<TeamView>> columns = List.of(
                Column.of("code", "Code", TeamView::code).sorts(),
                Column.of("name", "Name", TeamView::name).sorts(),
                Column.of("service", "Service or area", TeamView::service).sorts());
        AddressState address = new AddressState();
        table = new ListTable<>(
                        new ListTable.Names("Teams", "team", "teams"),
                        columns,
                        address,
                        () -> source(columns),
                        this::empty)
                .exported(exports);
        filters = new Filters(address, table::again).text("search", search).tick("unnamed", unnamed);
        add(notices, filters, table, addingForm(), naming);
    }

    /** Shows the part of the list that the address asks for. */
    public void read(Location location) {
        filters.read(location);
        fill();
    }

    private ListSource<TeamView> source(List<Column<TeamView>> columns) {
        String part = search.getValue().strip().toLowerCase(Locale.UK);
        boolean codeAlone = unnamed.getValue();
        return ListSource.whole(columns, () -> teams.all().stream()
                .filter(each ->
                        (each.code() + " " + each.name()).toLowerCase(Locale.UK).contains(part))
                .filter(each -> !codeAlone || each.name().equals(each.code()))
                .toList());
    }

    private EmptyState empty() {
        return filters.isVisible()
                ? new EmptyState("No team matches", "Choose fewer filters.")
                : new EmptyState(
                        "There are no teams yet",
                        "Add them here, or let them come with the first workbook and name them then.");
    }

    private HeldForm addingForm() {
        code.setHelperText("Exactly as in the workbooks, so that its cases find it");
        newName.setHelperText("As people know it; the same as above where blank");
        HeldForm form = new HeldForm(
                new H2("Add a team"), code, newName, newService, new PrimaryButton("Add the team", this::add));
        Stream.of(code, newName, newService).forEach(form::hold);
        form.addClassName("pl-tile");
        return form;
    }

    private HeldForm namingForm() {
        HeldForm form =
                new HeldForm(new H2("Name a team"), team, name, service, new OnceButton("Save the name", this::rename));
        Stream.of(name, service).forEach(form::hold);
        form.addClassName("pl-tile");
        team.setItemLabelGenerator(TeamView::code);
        team.setRequiredIndicatorVisible(true);
        team.addValueChangeListener(event -> {
            TeamView chosen = event.getValue();
            fill(form, name, chosen == null ? "" : chosen.name());
            fill(form, service, chosen == null ? "" : Objects.requireNonNullElse(chosen.service(), ""));
        });
        return form;
    }

    /** What the person has written already stays, as it is meant for the team that they choose now. */
    private static void fill(HeldForm form, TextField field, String words) {
        if (!form.written(field)) {
            field.setValue(words);
            form.stored(field);
        }
    }

    private void add() {
        if (!taken(teams.add(code.getValue(), newName.getValue(), newService.getValue()), adding)) {
            return;
        }
        notices.saved("The team %s is added.".formatted(code.getValue().strip()));
        Stream.of(code, newName, newService).forEach(TextField::clear);
        fill();
        code.focus();
    }

    private void rename() {
        TeamView chosen = team.getValue();
        if (!FieldMarks.given(team, "Choose the team to name")
                || !taken(teams.rename(chosen.code(), name.getValue(), service.getValue()), renaming)) {
            return;
        }
        String called = name.getValue().strip();
        naming.begin();
        team.clear();
        fill();
        notices.saved("Team %s is now called %s.".formatted(chosen.code(), called));
    }

    private boolean taken(Map<Field, String> problems, FieldMarks<Field> marks) {
        marks.mark(problems);
        marks.focus();
        if (!problems.isEmpty()) {
            notices.clear();
        }
        return problems.isEmpty();
    }

    private void fill() {
        List<TeamView> all = teams.all();
        filters.setVisible(!all.isEmpty());
        naming.setVisible(!all.isEmpty());
        table.show();
        TeamView chosen = team.getValue();
        team.setItems(all);
        team.setValue(chosen);
    }
}
