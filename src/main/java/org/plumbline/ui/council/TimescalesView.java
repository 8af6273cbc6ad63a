package org.plumbline.ui.council;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.plumbline.access.Actor;
import org.plumbline.access.CurrentActor;
import org.plumbline.access.Role;
import org.plumbline.council.CouncilLimits;
import org.plumbline.council.CouncilResult;
import org.plumbline.council.LimitRow;
import org.plumbline.report.book.ListExports;
import org.plumbline.rulebook.RulePacks;
import org.plumbline.ui.list.AddressState;
import org.plumbline.ui.list.Column;
import org.plumbline.ui.list.Filters;
import org.plumbline.ui.list.ListSource;
import org.plumbline.ui.list.ListTable;
import org.plumbline.ui.part.EmptyState;
import org.plumbline.ui.part.Notices;
import org.plumbline.ui.part.PageHeader;
import org.plumbline.ui.part.StaleFindingsNote;
import org.plumbline.watch.sweep.FindingsAge;

/** Every timescale with the limit of the rule pack and that of the council, where one is proposed, agreed and gone back on. */
@Route("timescales")
@PageTitle("Timescales")
@Menu(title = "Timescales", order = 90, icon = "vaadin:timer")
@RolesAllowed({
    "QA_LEAD",
    "SYSTEM_ADMINISTRATOR",
    "SERVICE_HEAD",
    "PRACTICE_SUPERVISOR",
    "INDEPENDENT_AUDITOR",
    "DATA_ADMINISTRATOR"
})
public class TimescalesView extends Div implements BeforeEnterObserver {

    private final CouncilLimits limits;
    private final FindingsAge age;
    private final Clock clock;
    private final LimitWords words;
    private final boolean mayDecide;
    private final Notices notices = new Notices();
    private final StaleFindingsNote note;
    private final Select<LimitChoice> choice = new Select<>();
    private final TextField search = new TextField("Name or number");
    private final Filters filters;
    private final Div waiting = new Div();
    private final List<Column<LimitRow>> columns;
    private final ListTable<LimitRow> table;

    TimescalesView(
            CouncilLimits limits,
            FindingsAge age,
            RulePacks packs,
            CurrentActor current,
            Clock clock,
            ListExports exports) {
        this.limits = limits;
        this.age = age;
        this.clock = clock;
        words = new LimitWords(packs.current());
        Actor actor = current.require();
        boolean mayPropose = actor.has(Role.QA_LEAD) || actor.has(Role.SYSTEM_ADMINISTRATOR);
        mayDecide = mayPropose || actor.has(Role.SERVICE_HEAD);
        note = new StaleFindingsNote(age);
        columns = new LimitColumns(words, mayPropose, this::set).all();
        AddressState address = new AddressState();
        table = new ListTable<>(
                        new ListTable.Names("Timescales", "limit", "limits"),
                        columns,
                        address,
                        this::source,
                        () -> new EmptyState("No timescale matches", "Choose all timescales or clear the name."))
                .exported(exports);
        filters = filters(address);
        add(
                new PageHeader(
                        "Timescales",
                        "How long each step may take: by rule pack "
                                + packs.current().id()
                                + ", and where the council has set a limit of its own, by that."),
                notices,
                note,
                waiting,
                filters,
                table);
    }

    private Filters filters(AddressState address) {
        choice.setLabel("Show");
        choice.setItems(LimitChoice.values());
        choice.setItemLabelGenerator(LimitChoice::label);
        choice.setValue(LimitChoice.ALL);
        choice.setWidth("20rem");
        return new Filters(address, table::again)
                .choice("show", choice, Filters::word)
                .text("search", search);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filters.read(event.getLocation());
        show();
    }

    private void show() {
        List<LimitRow> all = limits.all();
        note.show(age);
        waiting.removeAll();
        List<LimitRow> waits = all.stream().filter(row -> row.waiting() != null).toList();
        if (!waits.isEmpty()) {
            waiting.add(new WaitingLimits(
                    waits,
                    words,
                    mayDecide,
                    row -> showResult(
                            limits.agree(row.pack().id(), row.version()),
                            "Agreed. Flags and lists follow with the next sweep as of its day or later."),
                    row -> showResult(limits.withdraw(row.pack().id(), row.version()), "Withdrawn. It never counts.")));
        }
        table.show();
    }

    private ListSource<LimitRow> source() {
        LimitChoice chosen = choice.getValue();
        String part = search.getValue().strip().toLowerCase(Locale.UK);
        return ListSource.whole(columns, () -> limits.all().stream()
                .filter(chosen::shows)
                .filter(row -> words.title(row).toLowerCase(Locale.UK).contains(part))
                .toList());
    }

    private void set(LimitRow row) {
        new SetLimitDialog(
                        row,
                        words,
                        LocalDate.now(clock),
                        limits::propose,
                        () -> saved("Proposed. It counts once somebody else has agreed."))
                .open();
    }

    private void showResult(CouncilResult result, String sentence) {
        switch (result) {
            case CouncilResult.Done done -> saved(sentence);
            case CouncilResult.Refused(var problems, var names) -> {
                show();
                notices.problems(problems);
            }
        }
    }

    private void saved(String sentence) {
        show();
        notices.saved(sentence);
    }
}
