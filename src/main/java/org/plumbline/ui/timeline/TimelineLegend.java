package org.plumbline.ui.timeline;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** What the signs of a picture mean. */
final class TimelineLegend extends UnorderedList {

    TimelineLegend() {
        addClassName("pl-timeline-legend");
        sign(TimelineMark.Look.IN_TIME, "Clock in time");
        sign(TimelineMark.Look.RUNNING_OUT, "Clock running out");
        sign(TimelineMark.Look.OVER, "Clock over");
        sign(TimelineMark.Look.AHEAD, "Time left on the day of the timeline");
        sign(TimelineMark.Look.FLAG, "Flag, from the day it became true");
        sign(TimelineMark.Look.CLEARED, "Flag, from when it was seen to when it cleared");
        sign(TimelineMark.Look.SPELL, "Plan, placement or worker");
        sign(TimelineMark.Look.EVENT, "Event");
        sign(TimelineMark.Look.UNSEEN, "Visit, child not seen");
    }

    private void sign(TimelineMark.Look look, String words) {
        Span sign = new Span();
        sign.addClassNames("pl-timeline-part", look.style());
        sign.getElement().setAttribute("aria-hidden", "true");
        add(new ListItem(sign, new Span(words)));
    }
}
