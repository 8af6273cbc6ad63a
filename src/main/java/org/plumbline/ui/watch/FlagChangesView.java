package org.plumbline.ui.watch;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.plumbline.access.CurrentActor;
import org.plumbline.access.Teams;
import org.plumbline.finding.Severity;
import org.plumbline.report.book.ListExports;
import org.plumbline.ui.casefile.ListedNumbers;
import org.plumbline.ui.list.AddressState;
import org.plumbline.ui.list.Column;
import org.plumbline.ui.list.Filters;
import org.plumbline.ui.list.ListSource;
import org.plumbline.ui.list.ListTable;
import org.plumbline.ui.part.Dates;
import org.plumbline.ui.part.EmptyState;
import org.plumbline.ui.part.PageHeader;
import org.plumbline.ui.part.SeverityBadge;
import org.plumbline.ui.part.StaleFindingsNote;
import org.plumbline.ui.part.TeamNames;
import org.plumbline.watch.flag.ChangeFilter;
import org.plumbline.watch.flag.FlagChanges;
import org.plumbline.watch.flag.FlagSpell;
import org.plumbline.watch.sweep.FindingsAge;
import org.plumbline.watch.sweep.FlagChange;
import org.plumbline.watch.sweep.SweepSpan;

/** The flags that the last sweep counts as new, back or cleared. */
@Route("flag-changes")
@PageTitle("What changed")
@RolesAllowed({"PRACTICE_SUPERVISOR", "QA_LEAD", "SERVICE_HEAD"})
public class FlagChangesView extends Div implements BeforeEnterObserver {

    private static final String CHANGE = "change";
    private static final String SEVERITY = "severity";

    private final FlagChanges changes;
    private final ListedNumbers numbers;
    private final TeamNames names;
    private final RadioButtonGroup<FlagChange> change = new RadioButtonGroup<>("Flags that are");
    private final Select<Severity> severity = new Select<>();
    private final Select<String> team;
    private final Filters filters;
    private final ListTable<FlagSpell> table;

    FlagChangesView(
            FlagChanges changes,
            ListedNumbers numbers,
            Teams teams,
            CurrentActor current,
            FindingsAge age,
            ListExports exports) {
        this.changes = changes;
        this.numbers = numbers;
        this.names = TeamNames.of(teams);
        this.team = names.select(false, current.require());
        change.setItems(FlagChange.values());
        change.setValue(FlagChange.APPEARED);
        severity.setLabel("Severity");
        severity.setEmptySelectionAllowed(true);
        severity.setEmptySelectionCaption("All");
        severity.setItems(Severity.CRITICAL, Severity.HIGH, Severity.MEDIUM, Severity.LOW, Severity.INFO);
        severity.setItemLabelGenerator(each -> each == null ? "All" : each.label());
        AddressState address = new AddressState();
        table = new ListTable<>(
                        new ListTable.Names("Flags that changed", "flag", "flags"),
                        columns(),
                        address,
                        this::source,
                        this::empty)
                .exported(exports);
        filters = new Filters(address, this::again)
                .choice(CHANGE, change, Filters::word)
                .choice(SEVERITY, severity, Filters::word)
                .choice("team", team, Function.identity());
        filters.setVisible(changes.span().isPresent());
        add(
                new PageHeader(
                        "What changed with the last sweep",
                        changes.span().map(FlagChangesView::lead).orElse("")),
                new StaleFindingsNote(age),
                filters,
                table);
    }

    /** The part of an address that asks for the flags of one severity that changed so. */
    static QueryParameters query(FlagChange change, Severity severity) {
        return QueryParameters.simple(Map.of(CHANGE, Filters.word(change), SEVERITY, Filters.word(severity)));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filters.read(event.getLocation());
        counts();
        table.show();
    }

    private void again() {
        counts();
        table.again();
    }

    private void counts() {
        change.setItemLabelGenerator(each -> "%s (%,d)".formatted(each.label(), changes.count(filter(each))));
    }

    private static String lead(SweepSpan span) {
        return span.before() == null
                ? "The first sweep, as of %s: every open flag is new.".formatted(Dates.day(span.asOf()))
                : "Between the sweep as of %s and the last one, as of %s. The worst first."
                        .formatted(Dates.day(span.before()), Dates.day(span.asOf()));
    }

    private ChangeFilter filter(FlagChange each) {
        return new ChangeFilter(each, severity.getValue(), team.getValue());
    }

    private ListSource<FlagSpell> source() {
        ChangeFilter filter = filter(change.getValue());
        return ListSource.of(
                (sort, offset, limit) -> changes.page(filter, sort, offset, limit), () -> changes.count(filter));
    }

    private EmptyState empty() {
        if (changes.span().isEmpty()) {
            return new EmptyState("There was no sweep yet", "The first one runs in the night after the first import.");
        }
        return new EmptyState(
                "No flag",
                "None is %s."
                        .formatted(
                                switch (change.getValue()) {
                                    case APPEARED -> "new";
                                    case CAME_BACK -> "back";
                                    case CLEARED -> "gone";
                                }));
    }

    private List<Column<FlagSpell>> columns() {
        return List.of(
                numbers.column(FlagSpell::shortCode, FlagSpell::caseId),
                Column.<FlagSpell>of("severity", "Severity", spell -> spell.severity()
                                .label())
                        .shownAs(spell -> new SeverityBadge(spell.severity()))
                        .sorts(),
                Column.<FlagSpell>of("flag", "Flag", FlagSpell::name).sorts(),
                Column.<FlagSpell>of(
                                "team",
                                "Team",
                                spell -> names.of(spell.team()) + ", "
                                        + spell.caseType().label())
                        .sorts(),
                Column.<FlagSpell>of("day", "First seen", FlagSpell::seenFrom).sorts(),
                Column.of("cleared", "Cleared", FlagSpell::clearedOn));
    }
}
