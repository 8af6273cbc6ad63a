package org.plumbline.ui;

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
import org.plumbline.ui.part.EmptyState;
import org.plumbline.ui.part.PageHeader;

/** The work list: what is due for the person, by their roles. */
@Route("")
@PageTitle("Home")
@Menu(title = "Home", order = 0, icon = "vaadin:home")
@PermitAll
public class HomeView extends Div {

    HomeView(CurrentActor current, List<HomeTile> tiles) {
        Actor actor = current.require();
        add(new PageHeader("Good to see you, " + actor.displayName(), roles(actor)));
        List<HomeTile> own = tiles.stream()
                .filter(tile -> tile.isFor(actor))
                .sorted(Comparator.comparingInt(HomeTile::order))
                .toList();
        if (own.isEmpty()) {
            add(new EmptyState("Nothing is waiting for you", "Use the navigation to see what is there."));
        }
        own.forEach(tile -> add(section(tile, actor)));
    }

    private static Section section(HomeTile tile, Actor actor) {
        H2 heading = new H2(tile.title());
        heading.setId("tile-" + tile.order());
        Section section = new Section(heading, tile.content(actor));
        section.addClassName("pl-tile");
        section.getElement().setAttribute("aria-labelledby", heading.getId().orElseThrow());
        return section;
    }

    private static String roles(Actor actor) {
        return actor.roles().stream().sorted().map(Role::label).collect(Collectors.joining(", "));
    }
}
