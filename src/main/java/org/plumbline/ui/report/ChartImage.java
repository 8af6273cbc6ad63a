package org.plumbline.ui.report;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.Unit;
import com.vaadin.flow.component.page.Page;
import org.plumbline.report.chart.Chart;
import org.plumbline.report.chart.ScreenChart;

/** A chart of a report, drawn in the browser; its numbers in words go with it. */
@Tag("plumbline-chart")
class ChartImage extends Component implements HasSize, HasStyle {

    private static final int ROW = 40;
    private static final int MARGIN = 110;
    private static final int TREND = 380;

    ChartImage(Chart chart) {
        getElement().setAttribute("option", ScreenChart.option(chart));
        getElement().setAttribute("aria-label", chart.title() + ". " + chart.summary());
        setHeight(height(chart), Unit.PIXELS);
        setWidthFull();
        if (chart instanceof Chart.Heatmap) {
            addClassName("report-wide");
        }
    }

    private static float height(Chart chart) {
        return switch (chart) {
            case Chart.StackedBars bars -> MARGIN + bars.bars().size() * ROW * 1.5f;
            case Chart.IntervalBars bars -> MARGIN / 2f + bars.shares().size() * ROW;
            case Chart.TrendLine ignored -> TREND;
            case Chart.ShareLines ignored -> TREND;
            case Chart.Countdown ignored -> TREND;
            case Chart.Heatmap map -> MARGIN + map.rows().size() * ROW * 0.9f;
        };
    }

    @Override
    protected void onAttach(AttachEvent event) {
        Page page = event.getUI().getPage();
        page.addJavaScript("webjars/echarts/5.5.0/echarts.min.js");
        page.addJavaScript("report-chart.js");
    }
}
