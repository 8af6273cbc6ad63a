package org.plumbline.ui.paper;

import com.vaadin.flow.component.Component;
import java.util.List;

/**
 * What goes on paper.
 *
 * @param title the heading, also in the foot of each page
 * @param lead a sentence under it, such as who may read it; none when blank
 */
public record Sheet(String title, String lead, List<Component> content) {

    public Sheet {
        content = List.copyOf(content);
    }
}
