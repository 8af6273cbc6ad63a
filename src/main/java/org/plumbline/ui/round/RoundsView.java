package org.plumbline.ui.round;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.plumbline.access.CurrentActor;
import org.plumbline.access.Role;
import org.plumbline.audit.draw.RoundReader;
import org.plumbline.audit.draw.RoundRow;
import org.plumbline.audit.round.RoundKind;
import org.plumbline.instrument.Instruments;
import org.plumbline.report.book.ListExports;
import org.plumbline.ui.list.AddressState;
import org.plumbline.ui.list.Column;
import org.plumbline.ui.list.Filters;
import org.plumbline.ui.list.ListSource;
import org.plumbline.ui.list.ListTable;
import org.plumbline.ui.part.EmptyState;
import org.plumbline.ui.part.PageHeader;

/** Every round, newest first. */
@Route("rounds")
@PageTitle("Rounds")
@Menu(title = "Rounds", order = 20, icon = "vaadin:calendar-clock")
@RolesAllowed({"QA_LEAD", "INDEPENDENT_AUDITOR"})
public class RoundsView extends Div implements BeforeEnterObserver {

    private final RoundReader book;
    private final Instruments instruments;
    private final Select<RoundKind> kind = new Select<>();
    private final Filters filters;
    private final ListTable<RoundRow> table;

    RoundsView(RoundReader book, Instruments instruments, ListExports exports, CurrentActor current) {
        this.book = book;
        this.instruments = instruments;
        kind.setLabel("Kind");
        kind.setItems(RoundKind.values());
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption("All kinds");
        kind.setItemLabelGenerator(each -> each == null ? "All kinds" : each.label());
        List<Column<RoundRow>> columns = columns();
        AddressState address = new AddressState();
        table = new ListTable<>(
                        new ListTable.Names("Rounds, newest first", "round", "rounds"),
                        columns,
                        address,
                        () -> source(columns),
                        this::empty)
                .exported(exports);
        filters = new Filters(address, table::again).choice("kind", kind, Filters::word);
        Component[] actions = current.require().has(Role.QA_LEAD) ? new Component[] {open()} : new Component[0];
        add(
                new PageHeader(
                        "Rounds",
                        "Each month a sample of cases is audited; rounds on one theme and censuses come beside it.",
                        actions),
                filters,
                table);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filters.read(event.getLocation());
        table.show();
    }

    private static RouterLink open() {
        return RoundLinks.button(new RouterLink("Open a round", OpenRoundView.class));
    }

    private ListSource<RoundRow> source(List<Column<RoundRow>> columns) {
        RoundKind chosen = kind.getValue();
        return ListSource.whole(columns, () -> book.list().stream()
                .filter(round -> chosen == null || round.kind() == chosen)
                .toList());
    }

    private EmptyState empty() {
        return kind.getValue() == null
                ? new EmptyState(
                        "There is no round yet", "The QA lead opens one for a month, with the themes to be audited.")
                : new EmptyState("No round of this kind", "Choose another kind.");
    }

    private List<Column<RoundRow>> columns() {
        return List.of(
                Column.<RoundRow>of("round", "Round", RoundWords::name)
                        .shownAs(round -> RoundLinks.link(RoundWords.name(round), ReadRoundView.class, round.id())),
                Column.<RoundRow>of("kind", "Kind", round -> round.kind().label())
                        .sorts(),
                Column.<RoundRow>of("state", "State", round -> round.state().label())
                        .shownAs(round -> new RoundBadge(round.state()))
                        .sorts(),
                Column.<RoundRow>of("response", "Response", round -> ResponseBar.words(round.response()))
                        .shownAs(round -> new ResponseBar(round.response())),
                Column.<RoundRow>of("themes", "Themes", this::themes).sorts());
    }

    private String themes(RoundRow round) {
        return String.join(", ", RoundWords.themes(round.themes(), instruments.byPack(round.packId())));
    }
}
