package org.plumbline.report.chart;

import java.util.HexFormat;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTErrBars;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrBarType;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrDir;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrValType;
import org.openxmlformats.schemas.drawingml.x2006.main.CTLineProperties;

/** Colours, labels and whiskers of native charts. */
final class ChartPaint {

    private static final String CHART_XML = "http://schemas.openxmlformats.org/drawingml/2006/chart";

    /** In the unit of Office drawings: 12,700 to the point. */
    private static final int WHISKER_WIDTH = 19_050;

    private ChartPaint() {}

    static void fill(XDDFBarChartData.Series series, ChartColour ink) {
        series.setFillProperties(solid(ink.hex()));
    }

    static void stroke(XDDFLineChartData.Series series, ChartColour ink, boolean main) {
        XDDFLineProperties line = new XDDFLineProperties(solid(ink.hex()));
        line.setWidth(main ? 2.5 : 1.5);
        if (ink == ChartColour.TARGET) {
            line.setPresetDash(new XDDFPresetLineDash(PresetLineDash.DASH));
        }
        series.setLineProperties(line);
    }

    static void gridLines(XDDFValueAxis axis) {
        axis.getOrAddMajorGridProperties().setLineProperties(new XDDFLineProperties(solid("D5DAE0")));
    }

    /**
     * Stacks bars without an offset. Written as plain XML, because the small schema library does not know the type of
     * this attribute.
     */
    static void onTopOfEachOther(XSSFChart canvas) {
        CTBarChart bars = canvas.getCTChart().getPlotArea().getBarChartArray(0);
        try (XmlCursor cursor = bars.newCursor()) {
            cursor.toChild(CHART_XML, "axId");
            cursor.beginElement("overlap", CHART_XML);
            cursor.insertAttributeWithValue("val", "100");
        }
    }

    /** The number on each part. */
    static void labels(XDDFBarChartData.Series series) {
        CTDLbls labels = series.getCTBarSer().isSetDLbls()
                ? series.getCTBarSer().getDLbls()
                : series.getCTBarSer().addNewDLbls();
        labels.addNewNumFmt().setFormatCode("0;;");
        labels.getNumFmt().setSourceLinked(false);
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(true);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }

    /** Lines from the value to the ends of its interval, read from cells. */
    static void whiskers(XDDFBarChartData.Series series, String up, String down) {
        CTErrBars bars = series.getCTBarSer().addNewErrBars();
        bars.addNewErrDir().setVal(STErrDir.Y);
        bars.addNewErrBarType().setVal(STErrBarType.BOTH);
        bars.addNewErrValType().setVal(STErrValType.CUST);
        bars.addNewNoEndCap().setVal(false);
        bars.addNewPlus().addNewNumRef().setF(up);
        bars.addNewMinus().addNewNumRef().setF(down);
        CTLineProperties line = bars.addNewSpPr().addNewLn();
        line.setW(WHISKER_WIDTH);
        line.addNewSolidFill().addNewSrgbClr().setVal(HexFormat.of().parseHex(ChartColour.WHISKER.hex()));
    }

    private static XDDFSolidFillProperties solid(String hex) {
        return new XDDFSolidFillProperties(XDDFColor.from(HexFormat.of().parseHex(hex)));
    }
}
