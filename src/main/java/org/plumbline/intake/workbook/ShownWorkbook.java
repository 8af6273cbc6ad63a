package org.plumbline.intake.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.plumbline.intake.UnreadableFile;
import org.xml.sax.SAXException;

/** All sheets of an .xlsx file as Excel shows them, hidden ones too: values in their formats, shades, merged cells. */
public final class ShownWorkbook {

    private ShownWorkbook() {}

    /** Reads the sheets in their order; what takes no cells, such as a chart, is a sheet without rows. */
    public static List<ShownSheet> read(byte[] file, WorkbookLimits limits) throws UnreadableFile {
        List<ShownSheet> sheets = new ArrayList<>();
        OfficeFile.read(file, OfficeFormat.WORKBOOK, limits, workbook -> read(workbook, limits, sheets));
        return sheets;
    }

    private static void read(PackagePart workbook, WorkbookLimits limits, List<ShownSheet> sheets)
            throws IOException, InvalidFormatException, SAXException, ParserConfigurationException, UnreadableFile {
        WorkbookPart contents = WorkbookPart.of(workbook);
        SharedTexts texts = SharedTexts.of(workbook, limits);
        ShownStyles styles = ShownStyles.of(workbook, contents.from1904());
        for (WorkbookPart.SheetEntry entry : contents.sheets()) {
            ShownRows rows = new ShownRows(styles);
            PackageRelationship relationship = workbook.getRelationship(entry.relationship());
            if (relationship != null) {
                OfficeFile.parse(
                        workbook.getRelatedPart(relationship), new ShownSheetPart(entry.name(), texts, rows, limits));
            }
            sheets.add(rows.sheet());
        }
    }
}
