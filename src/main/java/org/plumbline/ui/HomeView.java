package org.plumbline.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.plumbline.access.Actor;
import org.plumbline.access.CurrentActor;
import org.plumbline.access.Role;
import org.plumbline.access.Teams;
import org.plumbline.ui.casefile.ListedNumbers;
import org.plumbline.ui.part.EmptyState;
import org.plumbline.ui.part.PageHeader;
import org.plumbline.ui.part.TeamNames;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The work list: what waits for the person, by their roles; what has a date comes first, what is empty is left out. The
 * page is read in one transaction, so that the trail notes it once.
 */
@Route("")
@PageTitle("Home")
@Menu(title = "Home", order = 0, icon = "vaadin:home")
@PermitAll
public class HomeView extends Div {

    HomeView(
            CurrentActor current,
            Teams teams,
            List<HomeTile> tiles,
            ListedNumbers numbers,
            TransactionTemplate reading) {
        addClassName("pl-home");
        Actor actor = current.require();
        HomeTile.Visit visit = new HomeTile.Visit(actor, () -> TeamNames.of(teams));
        add(new PageHeader("Good to see you, " + actor.displayName(), roles(actor)));
        reading.executeWithoutResult(one -> {
            tiles.stream()
                    .filter(tile -> tile.isFor(actor))
                    .sorted(Comparator.comparingInt(HomeTile::order))
                    .forEach(tile -> tile.content(visit).ifPresent(content -> add(section(tile, content))));
            numbers.read();
        });
        if (getComponentCount() == 1) {
            add(new EmptyState("Nothing waits for you", whatComes(actor)));
        }
    }

    private static Section section(HomeTile tile, Component content) {
        H2 heading = new H2(tile.title());
        heading.setId("tile-" + tile.order());
        Section section = new Section(heading, content);
        section.addClassName("pl-tile");
        section.getElement().setAttribute("aria-labelledby", heading.getId().orElseThrow());
        return section;
    }

    /** What will stand here, so that an empty page is no conclusion about the cases. */
    private static String whatComes(Actor actor) {
        if (actor.has(Role.PRACTICE_SUPERVISOR)) {
            return "Audits appear here when they are given to you, and children of your teams when a sweep over the"
                    + " imported data finds something.";
        }
        if (actor.has(Role.INDEPENDENT_AUDITOR)) {
            return "The month's sample and your audits appear here once the QA lead has opened a round.";
        }
        if (actor.has(Role.SUBCOMMITTEE_MEMBER)) {
            return "A month appears here once its round is closed.";
        }
        return "Use the navigation to see what is there.";
    }

    private static String roles(Actor actor) {
        return actor.roles().stream().sorted().map(Role::label).collect(Collectors.joining(", "));
    }
}
