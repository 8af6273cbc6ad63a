package org.plumbline.ui.report;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.plumbline.calendar.EnglishDates;
import org.plumbline.report.figure.Measure;
import org.plumbline.report.figure.MonthFigures;
import org.plumbline.report.figure.ReportRules;
import org.plumbline.report.figure.Share;

/** The headline figures side by side, each with its interval and n. */
class MeasureTiles extends DescriptionList {

    private final ReportRules rules;

    MeasureTiles(MonthFigures figures) {
        addClassName("report-tiles");
        Measure m = figures.measure();
        rules = figures.rules();
        tile(
                "Good or better in " + EnglishDates.month(figures.month()),
                m.month(),
                m.change().than("the month before"));
        tile("The month before", m.previousMonth(), "");
        tile("Rolling quarter", m.quarter(), m.quarterChange().than("the three months before it"));
        tile("Rolling " + figures.rules().historyWords(), m.history(), "");
        tile("Audits signed off", figures.sample().response().share(), "of the random sample");
    }

    private void tile(String name, Share share, String words) {
        boolean few = !share.complete() && rules.few(share);
        Span figure = new Span(
                few || share.shown() && share.complete()
                        ? "%d of %d"
                                .formatted(share.known().part(), share.known().whole())
                        : share.text());
        figure.addClassName("report-figure");
        Term term = new Term(name);
        Description description = new Description(figure, new Div(rests(share, few)), new Div(few ? "" : words));
        Div tile = new Div();
        tile.addClassName("report-tile");
        tile.getElement().appendChild(term.getElement(), description.getElement());
        getElement().appendChild(tile.getElement());
    }

    private static String rests(Share share, boolean few) {
        if (few) {
            return "Too few for a percentage";
        }
        if (!share.shown()) {
            return share.n().shown() && share.n().known() == 0 ? "Nothing is graded" : share.sentence();
        }
        return share.complete()
                ? share.text()
                : "95% interval " + share.intervalText() + ", n\u00a0=\u00a0"
                        + share.n().text();
    }
}
