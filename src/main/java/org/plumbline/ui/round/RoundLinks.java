package org.plumbline.ui.round;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.UUID;
import org.plumbline.access.NotFoundForYou;
import org.plumbline.ui.list.Filters;

/** The addresses of one round's pages: ids only. */
final class RoundLinks {

    static final String ROUND = "round";
    static final String SHOW = "show";

    private RoundLinks() {}

    /** The round that an address names; not found where it is no id. */
    static UUID round(BeforeEnterEvent event) {
        String id = event.getRouteParameters().get(ROUND).orElse("");
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw new NotFoundForYou("round", id);
        }
    }

    static RouteParameters at(UUID round) {
        return new RouteParameters(ROUND, round.toString());
    }

    static RouterLink link(String text, Class<? extends Component> view, UUID round) {
        return new RouterLink(text, view, at(round));
    }

    /** The list of the round's audits, narrowed. */
    static RouterLink audits(String text, UUID round, AuditShow show) {
        RouterLink link = link(text, AllocateAuditsView.class, round);
        link.setQueryParameters(QueryParameters.of(SHOW, Filters.word(show)));
        return link;
    }

    /** The link as a button. */
    static RouterLink button(RouterLink link) {
        link.addClassName("pl-button");
        return link;
    }
}
