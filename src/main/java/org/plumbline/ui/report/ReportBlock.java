package org.plumbline.ui.report;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.plumbline.report.chart.Chart;

/** One part of the report under its heading. */
public class ReportBlock extends Section {

    /** A part with its heading. */
    public ReportBlock(String title) {
        addClassName("report-block");
        add(new H2(title));
    }

    /** Adds a sentence. */
    public ReportBlock sentence(String words) {
        add(new Paragraph(words));
        return this;
    }

    /** A chart with its table behind a toggle; the table alone where nothing is to draw. */
    public ReportBlock chart(Chart chart, FigureTable table) {
        if (chart.empty()) {
            return table(table);
        }
        add(scrolling(chart.title(), new ChartImage(chart)));
        add(new NativeDetails("Show the figures as a table", scrolling(chart.title() + ", table", table)));
        return this;
    }

    /** Adds a table that scrolls by itself. */
    public ReportBlock table(FigureTable table) {
        add(scrolling(table.getCaptionText(), table));
        return this;
    }

    /** Wide things scroll by themselves, by keyboard too, so that the page need not. */
    private static Div scrolling(String name, Component content) {
        Div scroll = new Div(content);
        scroll.addClassName("report-scroll");
        scroll.getElement().setAttribute("tabindex", "0");
        scroll.getElement().setAttribute("role", "region");
        scroll.getElement().setAttribute("aria-label", name);
        return scroll;
    }
}
