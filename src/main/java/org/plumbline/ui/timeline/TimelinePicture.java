package org.plumbline.ui.timeline;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.plumbline.calendar.EnglishDates;
import org.plumbline.ui.part.Dates;

/**
 * A child's timeline as a picture: a row for each flag, clock, plan, placement, worker and kind of event, drawn by style
 * alone. To a screen reader it is one image in a sentence; the table says the same.
 */
final class TimelinePicture extends Div {

    private final TimelineSpan span;

    TimelinePicture(List<TimelineLane> lanes, TimelineSpan span, String summary) {
        this.span = span;
        addClassName("pl-timeline");
        getElement().setAttribute("role", "img");
        getElement().setAttribute("aria-label", summary);
        getStyle().set("--pl-as-of", span.at(span.asOf()));
        add(axis());
        String group = "";
        for (TimelineLane lane : lanes) {
            if (!lane.group().equals(group)) {
                group = lane.group();
                add(text(group, "pl-timeline-group"));
            }
            add(row(lane));
        }
    }

    private Div axis() {
        Div track = new Div();
        track.addClassName("pl-timeline-track");
        for (LocalDate tick : span.ticks()) {
            track.add(at(text(EnglishDates.shortMonth(YearMonth.from(tick)), "pl-timeline-tick"), tick));
        }
        track.add(at(text(Dates.day(span.asOf()), "pl-timeline-today"), span.asOf()));
        Div axis = new Div(new Span(), track);
        axis.addClassNames("pl-timeline-row", "pl-timeline-axis");
        return axis;
    }

    private Div row(TimelineLane lane) {
        Div label = new Div(text(lane.title(), "pl-timeline-title"));
        label.addClassName("pl-timeline-label");
        if (!lane.note().isEmpty()) {
            label.add(text(lane.note(), "pl-timeline-note"));
        }
        Div track = new Div();
        track.addClassName("pl-timeline-track");
        lane.marks().forEach(mark -> track.add(mark(mark)));
        Div row = new Div(label, track);
        row.addClassName("pl-timeline-row");
        return row;
    }

    private Span mark(TimelineMark mark) {
        Span all = new Span();
        all.addClassName("pl-timeline-mark");
        for (TimelineMark.Part part : mark.parts()) {
            if (span.touches(part.from(), part.to())) {
                Span drawn = new Span();
                drawn.addClassNames("pl-timeline-part", part.look().style());
                if (part.from().isBefore(span.from())) {
                    drawn.addClassName("pl-timeline-earlier");
                }
                drawn.getStyle().set("width", span.width(part.from(), part.to()));
                drawn.getElement().setAttribute("title", tip(mark));
                all.add(at(drawn, part.from()));
            }
        }
        return all;
    }

    private static String tip(TimelineMark mark) {
        String to = mark.to().isEmpty() ? "" : Character.isDigit(mark.to().charAt(0)) ? " to " : ", ";
        return Dates.day(mark.from()) + to + mark.to() + ". " + mark.what()
                + (mark.state().isEmpty() ? "" : ". " + mark.state());
    }

    private Span at(Span drawn, LocalDate day) {
        drawn.getStyle().set("left", span.at(day));
        return drawn;
    }

    private static Span text(String words, String style) {
        Span text = new Span(words);
        text.addClassName(style);
        return text;
    }
}
