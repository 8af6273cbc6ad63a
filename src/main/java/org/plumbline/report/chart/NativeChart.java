package org.plumbline.report.chart;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/** Draws a chart as Office's own, so that a clerk can edit it; its data are beside the printed part of the sheet. */
public final class NativeChart {

    private final XSSFSheet sheet;
    private final Styles styles;
    private final int dataColumn;

    public NativeChart(XSSFSheet sheet, Styles styles, int dataColumn) {
        this.sheet = sheet;
        this.styles = styles;
        this.dataColumn = dataColumn;
    }

    /** Draws between two rows, from the left edge to a column. */
    public void draw(Chart chart, int top, int bottom, int right) {
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        XSSFClientAnchor anchor = drawing.createAnchor(0, 0, 0, 0, 0, top, right, bottom);
        XSSFChart canvas = drawing.createChart(anchor);
        canvas.setTitleText(chart.title());
        canvas.setTitleOverlay(false);
        canvas.displayBlanksAs(DisplayBlanks.GAP);
        canvas.getGraphicFrame()
                .getCTGraphicalObjectFrame()
                .getNvGraphicFramePr()
                .getCNvPr()
                .setDescr(chart.title() + ". " + chart.summary());
        switch (chart) {
            case Chart.StackedBars bars -> stacked(canvas, bars, top);
            case Chart.IntervalBars bars -> intervals(canvas, bars, top);
            case Chart.TrendLine line -> trend(canvas, line, top);
            case Chart.ShareLines lines ->
                throw new IllegalArgumentException("Drawn on screen only (" + lines.title() + ")");
            case Chart.Countdown countdown ->
                throw new IllegalArgumentException("No workbook has this chart (" + countdown.title() + ")");
            case Chart.Heatmap map ->
                throw new IllegalArgumentException("A sheet shades its cells instead (" + map.title() + ")");
        }
    }

    private void stacked(XSSFChart canvas, Chart.StackedBars chart, int top) {
        canvas.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        XDDFBarChartData data = bars(canvas);
        data.setBarGrouping(BarGrouping.PERCENT_STACKED);
        int rows = chart.bars().size();
        XDDFCategoryDataSource names = names(top, chart.bars());
        for (int p = 0; p < chart.parts().size(); p++) {
            Chart.Part part = chart.parts().get(p);
            Range values = column(
                    top, p + 1, part.name(), rows, i -> (double) part.values().get(i));
            XDDFBarChartData.Series series = (XDDFBarChartData.Series)
                    data.addSeries(names, XDDFDataSourcesFactory.fromNumericCellRange(sheet, values.cells()));
            series.setTitle(part.name(), values.title());
            ChartPaint.fill(series, part.ink());
            ChartPaint.labels(series);
        }
        canvas.plot(data);
        ChartPaint.onTopOfEachOther(canvas);
    }

    private void intervals(XSSFChart canvas, Chart.IntervalBars chart, int top) {
        XDDFBarChartData data = bars(canvas);
        int rows = chart.shares().size();
        XDDFCategoryDataSource names =
                names(top, chart.shares().stream().map(Chart.Bar::label).toList());
        Range values = column(
                top, 1, "Good or better", rows, i -> chart.shares().get(i).value());
        Range down =
                column(top, 2, "to lower end", rows, i -> reach(chart.shares().get(i), true));
        Range up =
                column(top, 3, "to upper end", rows, i -> reach(chart.shares().get(i), false));
        XDDFBarChartData.Series series = (XDDFBarChartData.Series)
                data.addSeries(names, XDDFDataSourcesFactory.fromNumericCellRange(sheet, values.cells()));
        series.setTitle("Good or better", values.title());
        ChartPaint.fill(series, ChartColour.MAIN);
        ChartPaint.whiskers(series, up.formula(), down.formula());
        canvas.plot(data);
    }

    private static @Nullable Double reach(Chart.Bar bar, boolean down) {
        if (bar.value() == null || bar.interval() == null) {
            return null;
        }
        return down ? bar.value() - bar.interval().low() : bar.interval().high() - bar.value();
    }

    private void trend(XSSFChart canvas, Chart.TrendLine chart, int top) {
        canvas.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        XDDFCategoryAxis months = canvas.createCategoryAxis(AxisPosition.BOTTOM);
        XDDFValueAxis percent = percentAxis(canvas, AxisPosition.LEFT);
        XDDFLineChartData data = (XDDFLineChartData) canvas.createData(ChartTypes.LINE, months, percent);
        XDDFCategoryDataSource names =
                names(top, chart.points().stream().map(Chart.Point::label).toList());
        List<Chart.Point> points = chart.points();
        line(data, names, top, 1, "Good or better", ChartColour.MAIN, points, Chart.Point::value);
        line(data, names, top, 2, chart.centreName(), ChartColour.LIMIT, points, p -> chart.centre());
        line(data, names, top, 3, "Target", ChartColour.TARGET, points, p -> chart.target());
        if (points.stream().anyMatch(p -> p.limits() != null)) {
            line(data, names, top, 4, "Upper limit", ChartColour.WITHHELD, points, p -> limit(p, true));
            line(data, names, top, 5, "Lower limit", ChartColour.WITHHELD, points, p -> limit(p, false));
        }
        canvas.plot(data);
    }

    private static @Nullable Double limit(Chart.Point point, boolean upper) {
        return point.limits() == null
                ? null
                : upper
                        ? (Double) point.limits().high()
                        : (Double) point.limits().low();
    }

    private void line(
            XDDFLineChartData data,
            XDDFCategoryDataSource names,
            int top,
            int offset,
            String title,
            ChartColour ink,
            List<Chart.Point> points,
            Function<Chart.Point, @Nullable Double> value) {
        Range values = column(top, offset, title, points.size(), i -> value.apply(points.get(i)));
        XDDFLineChartData.Series series = (XDDFLineChartData.Series)
                data.addSeries(names, XDDFDataSourcesFactory.fromNumericCellRange(sheet, values.cells()));
        series.setTitle(title, values.title());
        series.setSmooth(false);
        boolean main = ink == ChartColour.MAIN;
        series.setMarkerStyle(main ? MarkerStyle.CIRCLE : MarkerStyle.NONE);
        ChartPaint.stroke(series, ink, main);
    }

    private static XDDFBarChartData bars(XSSFChart canvas) {
        XDDFCategoryAxis names = canvas.createCategoryAxis(AxisPosition.LEFT);
        names.setOrientation(AxisOrientation.MAX_MIN);
        XDDFValueAxis percent = percentAxis(canvas, AxisPosition.BOTTOM);
        percent.setCrosses(AxisCrosses.MAX);
        XDDFBarChartData data = (XDDFBarChartData) canvas.createData(ChartTypes.BAR, names, percent);
        data.setBarDirection(BarDirection.BAR);
        data.setGapWidth(60);
        return data;
    }

    private static XDDFValueAxis percentAxis(XSSFChart canvas, AxisPosition position) {
        XDDFValueAxis axis = canvas.createValueAxis(position);
        axis.setMinimum(0);
        axis.setMaximum(1);
        axis.setNumberFormat("0%");
        axis.setMajorUnit(0.2);
        ChartPaint.gridLines(axis);
        return axis;
    }

    private XDDFCategoryDataSource names(int top, List<String> names) {
        row(top).createCell(dataColumn).setCellValue("Data of the chart");
        for (int i = 0; i < names.size(); i++) {
            row(top + 1 + i).createCell(dataColumn).setCellValue(FormulaSafe.text(names.get(i)));
        }
        return XDDFDataSourcesFactory.fromStringCellRange(
                sheet, new CellRangeAddress(top + 1, top + names.size(), dataColumn, dataColumn));
    }

    private Range column(int top, int offset, String title, int rows, IntFunction<@Nullable Double> value) {
        int at = dataColumn + offset;
        row(top).createCell(at).setCellValue(FormulaSafe.text(title));
        for (int i = 0; i < rows; i++) {
            Double number = value.apply(i);
            if (number != null) {
                row(top + 1 + i).createCell(at).setCellValue(number);
                row(top + 1 + i).getCell(at).setCellStyle(styles.chartData);
            }
        }
        return new Range(sheet.getSheetName(), new CellRangeAddress(top + 1, top + rows, at, at));
    }

    private XSSFRow row(int at) {
        XSSFRow row = sheet.getRow(at);
        return row == null ? sheet.createRow(at) : row;
    }

    private record Range(String sheet, CellRangeAddress cells) {

        CellReference title() {
            return new CellReference(sheet, cells.getFirstRow() - 1, cells.getFirstColumn(), true, true);
        }

        String formula() {
            return cells.formatAsString(sheet, true);
        }
    }
}
