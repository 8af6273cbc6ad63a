package org.plumbline.ui;

import com.vaadin.flow.component.Component;
import org.plumbline.access.Actor;

/**
 * One part of the work list on the home page. A bean of this type appears there for the people it is for; the page
 * asks it for its content each time it is opened.
 */
public interface HomeTile {

    /** The heading, such as "Audits due". */
    String title();

    /** Its place: small numbers first. */
    int order();

    /** Whether the person's work list has it. */
    boolean isFor(Actor actor);

    /** What is due; an {@link org.plumbline.ui.part.EmptyState} when nothing is. */
    Component content(Actor actor);
}
