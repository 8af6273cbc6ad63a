package org.plumbline.ui.casefile;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** What the signs of a picture mean. */
final class LineLegend extends UnorderedList {

    LineLegend() {
        addClassName("pl-line-legend");
        sign(LineMark.Look.IN_TIME, "Clock in time");
        sign(LineMark.Look.RUNNING_OUT, "Clock running out");
        sign(LineMark.Look.OVER, "Clock over");
        sign(LineMark.Look.AHEAD, "Still to run");
        sign(LineMark.Look.FLAG, "Flag, from the day it became true");
        sign(LineMark.Look.CLEARED, "Flag, from when it was seen to when it cleared");
        sign(LineMark.Look.SPELL, "Plan, placement or worker");
        sign(LineMark.Look.EVENT, "Event");
        sign(LineMark.Look.UNSEEN, "Visit, child not seen");
    }

    private void sign(LineMark.Look look, String words) {
        Span sign = new Span();
        sign.addClassNames("pl-line-part", look.style());
        sign.getElement().setAttribute("aria-hidden", "true");
        add(new ListItem(sign, new Span(words)));
    }
}
