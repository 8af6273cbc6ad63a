package org.plumbline.ui.part;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.plumbline.access.Actor;

/** What somebody has to be told on every page until they have dealt with it. */
public interface PageNote {

    /**
     * What it says now; empty where there is nothing for the person.
     *
     * @param path of the page, which may show all of it itself; empty for the home page
     */
    Optional<Component> of(Actor actor, String path);
}
