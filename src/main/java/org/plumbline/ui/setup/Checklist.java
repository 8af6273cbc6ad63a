package org.plumbline.ui.setup;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import org.plumbline.calendar.EnglishNumbers;
import org.plumbline.ui.setup.ChecklistItem.State;

/** What is set up and what is missing, each with the way to where it is done. */
final class Checklist extends Div {

    Checklist(List<ChecklistItem> items) {
        long missing = items.stream()
                .filter(item -> item.state() == State.TO_DO || item.state() == State.WITH_OTHERS)
                .count();
        add(new Paragraph(
                missing == 0
                        ? "Everything is set up."
                        : EnglishNumbers.count(missing, "thing is", "things are") + " still to do."));
        UnorderedList list = new UnorderedList();
        list.addClassName("pl-checklist");
        boolean first = true;
        for (ChecklistItem item : items) {
            boolean now = first && item.state() == State.TO_DO && item.link() != null;
            list.add(item(item, now));
            first = first && !now;
        }
        add(list);
    }

    /** @param now whether it is the first thing that the person can do */
    private static ListItem item(ChecklistItem item, boolean now) {
        Span state = new Span(item.state().label());
        state.addClassNames("pl-badge", item.state().style());
        Span title = new Span(item.title());
        title.addClassName("pl-check-title");
        ListItem line = new ListItem(state, new Div(title, new Paragraph(item.sentence())));
        RouterLink link = item.link();
        if (link != null) {
            link.setClassName("pl-button", now);
            line.add(link);
        }
        return line;
    }
}
