package org.plumbline.ui.report;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.plumbline.calendar.EnglishDates;
import org.plumbline.report.figure.Measure;
import org.plumbline.report.figure.MonthFigures;
import org.plumbline.report.figure.Share;

/** The headline figures side by side, each with its interval and n. */
class MeasureTiles extends DescriptionList {

    MeasureTiles(MonthFigures figures) {
        addClassName("report-tiles");
        Measure m = figures.measure();
        tile(
                "Good or better in " + EnglishDates.month(figures.month()),
                m.month(),
                m.change().label() + " from the month before");
        tile("The month before", m.previousMonth(), "");
        tile("Rolling quarter", m.quarter(), m.quarterChange().label() + " from the three months before it");
        tile("Rolling " + figures.rules().historyWords(), m.history(), "");
        tile("Audits signed off", figures.sample().response().share(), "of the random sample");
    }

    private void tile(String name, Share share, String words) {
        Span figure = new Span(share.text());
        figure.addClassName("report-figure");
        Term term = new Term(name);
        Description description = new Description(
                figure,
                new Div("95% interval " + share.intervalText() + ", n = "
                        + share.n().text()),
                new Div(words));
        Div tile = new Div();
        tile.addClassName("report-tile");
        tile.getElement().appendChild(term.getElement(), description.getElement());
        getElement().appendChild(tile.getElement());
    }
}
