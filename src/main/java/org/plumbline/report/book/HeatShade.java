package org.plumbline.report.book;

import java.util.HexFormat;
import java.util.List;
import org.apache.poi.ss.usermodel.ConditionalFormattingThreshold.RangeType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFColorScaleFormatting;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The spreadsheet's own heatmap: cells shaded by their numbers. */
final class HeatShade {

    private HeatShade() {}

    static void shade(XSSFSheet sheet, CellRangeAddress cells) {
        XSSFConditionalFormattingRule rule =
                sheet.getSheetConditionalFormatting().createConditionalFormattingColorScaleRule();
        XSSFColorScaleFormatting scale = rule.getColorScaleFormatting();
        scale.setNumControlPoints(2);
        scale.getThresholds()[0].setRangeType(RangeType.MIN);
        scale.getThresholds()[1].setRangeType(RangeType.MAX);
        scale.setColors(
                List.of("FFFFFF", "7FB0DD").stream().map(HeatShade::colour).toArray(XSSFColor[]::new));
        sheet.getSheetConditionalFormatting().addConditionalFormatting(new CellRangeAddress[] {cells}, rule);
    }

    private static XSSFColor colour(String hex) {
        return new XSSFColor(HexFormat.of().parseHex(hex), null);
    }
}
