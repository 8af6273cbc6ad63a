package org.plumbline.ui.audit.question;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.audit.desk.DeskView;
import org.plumbline.audit.form.DeskFlag;
import org.plumbline.calendar.EnglishNumbers;
import org.plumbline.casefile.contract.CaseEvent;
import org.plumbline.ui.part.Dates;
import org.plumbline.ui.part.EventWords;
import org.plumbline.ui.part.KeyboardScroll;

/** The events of the case beside a question, latest first. Those behind the question's flags are marked. */
final class EventsPanel extends NativeDetails {

    private final DeskView view;
    private final Set<String> flagged;
    private boolean filled;

    EventsPanel(DeskView view, List<DeskFlag> flags) {
        super("Timeline of the case");
        this.view = view;
        this.flagged = flags.stream().flatMap(flag -> flag.evidence().stream()).collect(Collectors.toSet());
        addClassName("pl-timeline");
        int events = view.timeline().size();
        setSummaryText("Timeline of the case (" + EnglishNumbers.count(events, "event") + ")");
        addToggleListener(toggle -> fill());
    }

    /** The list is long, so it is made when it is looked at. */
    private void fill() {
        if (filled) {
            return;
        }
        filled = true;
        OrderedList list = new OrderedList();
        list.getElement().setAttribute("aria-label", "Events, latest first");
        view.timeline().forEach(event -> list.add(item(event)));
        Div scroller = new Div(list);
        scroller.addClassName("pl-timeline-list");
        KeyboardScroll.add(scroller, "Timeline of the case");
        setContent(scroller);
    }

    private Component item(CaseEvent event) {
        Span day = new Span(Dates.day(event.date()));
        day.addClassName("pl-timeline-day");
        ListItem item = new ListItem(day, new Span(event.type().label()));
        String details = EventWords.details(event);
        if (!details.isEmpty()) {
            Span more = new Span(details);
            more.addClassName("pl-timeline-more");
            item.add(more);
        }
        if (flagged.contains(event.date() + " " + event.type())) {
            Span mark = new Span("behind a flag");
            mark.addClassName("pl-timeline-flagged");
            item.add(mark);
        }
        return item;
    }
}
