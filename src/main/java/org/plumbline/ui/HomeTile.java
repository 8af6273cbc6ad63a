package org.plumbline.ui;

import com.vaadin.flow.component.Component;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.plumbline.access.Actor;
import org.plumbline.ui.part.TeamNames;

/**
 * One part of the work list on the home page. A bean of this type appears there for the people it is for; the page
 * asks it for its content each time it is opened, and leaves it out when there is none.
 */
public interface HomeTile {

    /** The heading, such as "Your audits". */
    String title();

    /** Its place: small numbers first, what has a date before what has none. */
    int order();

    /** Whether the person's work list has it. */
    boolean isFor(Actor actor);

    /** What is due; empty when nothing is. */
    Optional<Component> content(Visit visit);

    /** One opening of the home page: for whom, and what several parts need, read once. */
    final class Visit {

        private final Actor actor;
        private final Supplier<TeamNames> names;
        private final Map<Class<?>, Object> read = new HashMap<>();

        public Visit(Actor actor, Supplier<TeamNames> names) {
            this.actor = actor;
            this.names = names;
        }

        public Actor actor() {
            return actor;
        }

        /** What people call the teams. */
        public TeamNames teams() {
            return once(TeamNames.class, names);
        }

        /** What a part reads when it is the first to ask for it, and the others get too. */
        public <T> T once(Class<T> kind, Supplier<? extends T> reading) {
            return kind.cast(read.computeIfAbsent(kind, first -> reading.get()));
        }
    }
}
