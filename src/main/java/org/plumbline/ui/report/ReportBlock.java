package org.plumbline.ui.report;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.plumbline.report.chart.Chart;
import org.plumbline.ui.part.KeyboardScroll;

/** One part of the report under its heading. */
public class ReportBlock extends Section {

    private final Medium medium;

    /** A part with its heading, on the screen. */
    public ReportBlock(String title) {
        this(title, Medium.SCREEN);
    }

    /** A part with its heading. */
    ReportBlock(String title, Medium medium) {
        this.medium = medium;
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
        if (medium == Medium.PAPER && !chart.empty()) {
            PaperChart.of(chart).ifPresent(this::add);
        }
        if (medium == Medium.PAPER || chart.empty()) {
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
        KeyboardScroll.add(scroll, name);
        return scroll;
    }
}
