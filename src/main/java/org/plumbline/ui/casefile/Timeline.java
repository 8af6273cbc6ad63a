package org.plumbline.ui.casefile;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.plumbline.casefile.CaseEvent;
import org.plumbline.drift.Flag;
import org.plumbline.ui.part.Dates;
import org.plumbline.ui.part.EventWords;
import org.plumbline.ui.part.SeverityBadge;

/** A case's events, the newest first, with each flag on the day on which it became true. */
public class Timeline extends OrderedList {

    /** The timeline of the events and flags. */
    public Timeline(List<CaseEvent> events, List<Flag> flags) {
        addClassName("pl-case-timeline");
        Map<LocalDate, List<Div>> days = new TreeMap<>(Comparator.reverseOrder());
        flags.forEach(flag -> days.computeIfAbsent(flag.firstTrueOn(), day -> new ArrayList<>())
                .add(entry(flag)));
        events.reversed().forEach(event -> days.computeIfAbsent(event.date(), day -> new ArrayList<>())
                .add(entry(event)));
        days.forEach((day, entries) -> {
            Span date = new Span(Dates.day(day));
            date.addClassName("pl-case-timeline-day");
            ListItem item = new ListItem(date);
            Div all = new Div();
            entries.forEach(all::add);
            item.add(all);
            add(item);
        });
    }

    private static Div entry(CaseEvent event) {
        Span type = new Span(EventWords.type(event.type()));
        type.addClassName("pl-case-timeline-type");
        Paragraph details = new Paragraph(EventWords.details(event));
        details.setVisible(!details.getText().isEmpty());
        return new Div(type, details);
    }

    private static Div entry(Flag flag) {
        Div div = new Div(new SeverityBadge(flag.severity()), new Span(" " + flag.name()), new Paragraph(flag.text()));
        div.addClassName("pl-case-timeline-flag");
        return div;
    }
}
