package org.plumbline.ui.round;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
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
import org.plumbline.instrument.Instruments;
import org.plumbline.ui.part.EmptyState;
import org.plumbline.ui.part.PageHeader;
import org.plumbline.ui.part.StackedTable;

/** Every round, newest first. */
@Route("rounds")
@PageTitle("Rounds")
@Menu(title = "Rounds", order = 20, icon = "vaadin:calendar-clock")
@RolesAllowed({"QA_LEAD", "INDEPENDENT_AUDITOR"})
public class RoundsView extends Div {

    RoundsView(RoundReader book, Instruments instruments, CurrentActor current) {
        PageHeader header = current.require().has(Role.QA_LEAD)
                ? new PageHeader(
                        "Rounds",
                        "Each month a sample of cases is audited; rounds on one theme and censuses come beside it.",
                        open())
                : new PageHeader(
                        "Rounds",
                        "Each month a sample of cases is audited; rounds on one theme and censuses come beside it.");
        List<RoundRow> rounds = book.list();
        add(header, rounds.isEmpty() ? empty() : table(rounds, instruments));
    }

    private static RouterLink open() {
        return RoundLinks.button(new RouterLink("Open a round", OpenRoundView.class));
    }

    private static EmptyState empty() {
        return new EmptyState(
                "There is no round yet", "The QA lead opens one for a month, with the themes to be audited.");
    }

    private static StackedTable table(List<RoundRow> rounds, Instruments instruments) {
        StackedTable table = new StackedTable("Rounds, newest first", "Round", "Kind", "State", "Response", "Themes");
        rounds.forEach(round -> table.row(
                RoundLinks.link(RoundWords.name(round), ReadRoundView.class, round.id()),
                new Span(round.kind().label()),
                new RoundBadge(round.state()),
                new ResponseBar(round.response()),
                new Span(String.join(", ", RoundWords.themes(round.themes(), instruments.byPack(round.packId()))))));
        return table;
    }
}
