package org.plumbline.intake.workbook;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.jspecify.annotations.Nullable;
import org.plumbline.intake.UnreadableFile;
import org.xml.sax.SAXException;

/** Streams the sheets of an .xlsx file: one row in memory at a time, no styles, no formulas, no document type. */
public final class WorkbookReader {

    /** Takes the rows of one sheet in order. */
    public interface Rows {
        /** A row with its number as Excel shows it, blank cells left out. */
        void row(int number, List<RawCell> cells) throws SAXException;
    }

    /** Says for each sheet who takes its rows. */
    public interface Sheets {
        /** Whether dates count from 1904; known before the first sheet. */
        void dateSystem(boolean from1904);

        /**
         * Who takes the rows of the sheet, or null to pass it over.
         *
         * @param hidden whether Excel does not show the sheet
         */
        @Nullable
        Rows sheet(String name, boolean hidden);
    }

    private final WorkbookLimits limits;

    public WorkbookReader(WorkbookLimits limits) {
        this.limits = limits;
    }

    /** Reads every sheet that somebody takes. */
    public void read(byte[] file, Sheets sheets) throws UnreadableFile {
        OfficeFile.read(file, OfficeFormat.WORKBOOK, limits, workbook -> {
            refuseLinks(workbook);
            readSheets(workbook, sheets);
        });
    }

    /** Refuses values taken out of other workbooks, which may have changed since. */
    private static void refuseLinks(PackagePart workbook) throws InvalidFormatException, UnreadableFile {
        for (PackagePart part : workbook.getPackage().getParts()) {
            if (part.getPartName().getName().toLowerCase(Locale.ROOT).startsWith("/xl/externallinks/")) {
                throw new UnreadableFile("The workbook has links to other workbooks. In Excel choose Data, Edit"
                        + " links, Break link, so that the values stay, save it and try again.");
            }
        }
    }

    private void readSheets(PackagePart workbook, Sheets sheets)
            throws IOException, InvalidFormatException, SAXException, ParserConfigurationException, UnreadableFile {
        WorkbookPart contents = WorkbookPart.of(workbook);
        SharedTexts texts = SharedTexts.of(workbook, limits);
        sheets.dateSystem(contents.from1904());
        for (WorkbookPart.SheetEntry entry : contents.sheets()) {
            PackageRelationship relationship = workbook.getRelationship(entry.relationship());
            Rows rows = relationship == null ? null : sheets.sheet(entry.name(), entry.hidden());
            if (relationship != null && rows != null) {
                OfficeFile.parse(
                        workbook.getRelatedPart(relationship), new SheetPart(entry.name(), texts, rows, limits));
            }
        }
    }
}
