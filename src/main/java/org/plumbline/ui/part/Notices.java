package org.plumbline.ui.part;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/**
 * Where a page says what came of an action: saved, or what is wrong and what to do. Both are read out by screen
 * readers. Put one under the page's header; a message stays until the next.
 */
public class Notices extends Div {

    private final Div status = new Div();
    private final Div alert = new Div();

    public Notices() {
        addClassName("pl-notices");
        status.getElement().setAttribute("role", "status");
        status.getElement().setAttribute("aria-live", "polite");
        alert.getElement().setAttribute("role", "alert");
        add(status, alert);
    }

    /** Says that it worked, such as "The import was undone.". */
    public void saved(String sentence) {
        clear();
        status.add(new Paragraph(sentence));
        status.addClassName("pl-saved");
    }

    /** Says what is wrong, under "There is a problem", and brings it into view; each sentence says what to do. */
    public void problems(List<String> sentences) {
        clear();
        UnorderedList list = new UnorderedList();
        sentences.forEach(sentence -> list.add(new ListItem(sentence)));
        alert.add(new H2("There is a problem"), list);
        alert.addClassName("pl-problem");
        alert.scrollIntoView();
    }

    /** Says one thing that is wrong. */
    public void problem(String sentence) {
        problems(List.of(sentence));
    }

    /** Takes the last message away. */
    public void clear() {
        status.removeAll();
        status.removeClassName("pl-saved");
        alert.removeAll();
        alert.removeClassName("pl-problem");
    }
}
