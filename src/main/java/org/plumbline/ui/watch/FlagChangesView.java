package org.plumbline.ui.watch;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.plumbline.access.CurrentActor;
import org.plumbline.access.TeamView;
import org.plumbline.access.Teams;
import org.plumbline.finding.Severity;
import org.plumbline.ui.casefile.CaseView;
import org.plumbline.ui.part.Dates;
import org.plumbline.ui.part.EmptyState;
import org.plumbline.ui.part.PageHeader;
import org.plumbline.ui.part.Pager;
import org.plumbline.ui.part.SeverityBadge;
import org.plumbline.ui.part.StackedTable;
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

    private final FlagChanges changes;
    private final TeamNames names;
    private final RadioButtonGroup<FlagChange> change = new RadioButtonGroup<>("Flags that are");
    private final Select<Severity> severity = new Select<>();
    private final Select<TeamView> team;
    private final Div rows = new Div();
    private final Pager pager = new Pager("Pages of the flags", this::show);

    FlagChangesView(FlagChanges changes, Teams teams, CurrentActor current, FindingsAge age) {
        this.changes = changes;
        this.names = TeamNames.of(teams);
        this.team = TeamNames.select(teams, current.require());
        add(
                new PageHeader(
                        "What changed with the last sweep",
                        changes.span().map(FlagChangesView::lead).orElse("")),
                new StaleFindingsNote(age));
        if (changes.span().isEmpty()) {
            add(new EmptyState("There was no sweep yet", "The first one runs in the night after the first import."));
            return;
        }
        change.setItems(FlagChange.values());
        change.setItemLabelGenerator(each -> "%s (%,d)".formatted(each.label(), count(each)));
        severity.setLabel("Severity");
        severity.setEmptySelectionAllowed(true);
        severity.setEmptySelectionCaption("All");
        severity.setItems(Severity.CRITICAL, Severity.HIGH, Severity.MEDIUM, Severity.LOW, Severity.INFO);
        severity.setItemLabelGenerator(each -> each == null ? "All" : each.label());
        Div filters = new Div(change, severity, team);
        filters.addClassName("pl-filters");
        add(filters, rows, pager);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (rows.getParent().isEmpty()) {
            return;
        }
        ChangeChoice choice = ChangeChoice.of(event.getLocation().getQueryParameters());
        change.setValue(choice.change());
        severity.setValue(choice.severity());
        String address = event.getLocation().getPath();
        change.addValueChangeListener(chosen -> choose(address));
        severity.addValueChangeListener(chosen -> choose(address));
        team.addValueChangeListener(chosen -> choose(address));
        show(0);
    }

    private static String lead(SweepSpan span) {
        return span.before() == null
                ? "The first sweep, as of %s: every open flag is new.".formatted(Dates.day(span.asOf()))
                : "Between the sweep as of %s and the last one, as of %s."
                        .formatted(Dates.day(span.before()), Dates.day(span.asOf()));
    }

    private void choose(String address) {
        change.setItemLabelGenerator(each -> "%s (%,d)".formatted(each.label(), count(each)));
        show(0);
        UI.getCurrentOrThrow()
                .getPage()
                .getHistory()
                .replaceState(
                        null, new Location(address, new ChangeChoice(change.getValue(), severity.getValue()).query()));
    }

    private long count(FlagChange each) {
        return changes.count(filter(each));
    }

    private ChangeFilter filter(FlagChange each) {
        TeamView chosen = team.getValue();
        return new ChangeFilter(each, severity.getValue(), chosen == null ? null : chosen.code());
    }

    private void show(int page) {
        ChangeFilter filter = filter(change.getValue());
        List<FlagSpell> found = changes.page(filter, page * Pager.ROWS, Pager.ROWS);
        rows.removeAll();
        rows.add(
                found.isEmpty()
                        ? new EmptyState("No flag", "None is %s.".formatted(words(filter.change())))
                        : table(found));
        pager.at(page, changes.count(filter), "flag", "flags");
    }

    private static String words(FlagChange change) {
        return switch (change) {
            case APPEARED -> "new";
            case CAME_BACK -> "back";
            case CLEARED -> "gone";
        };
    }

    private StackedTable table(List<FlagSpell> found) {
        boolean gone = change.getValue() == FlagChange.CLEARED;
        StackedTable table =
                new StackedTable("The worst first", "Case", "Severity", "Flag", gone ? "Cleared" : "First seen");
        found.forEach(spell -> table.row(
                new RouterLink(spell.shortCode(), CaseView.class, spell.caseId()),
                new SeverityBadge(spell.severity()),
                flag(spell),
                new Span(
                        gone
                                ? "%s, first seen %s"
                                        .formatted(Dates.day(spell.clearedOn()), Dates.day(spell.seenFrom()))
                                : Dates.day(spell.seenFrom()))));
        return table;
    }

    private Div flag(FlagSpell spell) {
        Span where = new Span(names.of(spell.team()) + ", " + spell.caseType().label());
        where.addClassName("pl-work-facts");
        return new Div(new Div(new Span(spell.name())), where);
    }
}
