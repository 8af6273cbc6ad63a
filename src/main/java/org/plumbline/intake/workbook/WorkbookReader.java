package org.plumbline.intake.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.jspecify.annotations.Nullable;
import org.plumbline.intake.UnreadableFile;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

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

    private static final String SHARED_STRINGS = "/sharedStrings";

    private final WorkbookLimits limits;

    public WorkbookReader(WorkbookLimits limits) {
        this.limits = limits;
    }

    /** Reads every sheet that somebody takes. */
    public void read(byte[] file, Sheets sheets) throws UnreadableFile {
        try (BoundedZip zip = BoundedZip.open(file, limits);
                OPCPackage opc = OPCPackage.open(zip)) {
            readSheets(workbook(opc), sheets);
        } catch (SAXException e) {
            throw refusal(e);
        } catch (BoundedZip.TooLarge e) {
            throw new UnreadableFile(
                    "The file unpacks to more than a workbook of this kind can hold. Copy the lists into a new workbook,"
                            + " save it and try again.",
                    e);
        } catch (IOException
                | InvalidFormatException
                | OpenXML4JRuntimeException
                | ParserConfigurationException
                | IllegalArgumentException
                | IllegalStateException e) {
            throw new UnreadableFile(
                    "The file is damaged or was not written by Excel. Check that it opens in Excel, save it again as"
                            + " “Excel workbook (.xlsx)”, and try again.",
                    e);
        }
    }

    private void readSheets(PackagePart workbook, Sheets sheets)
            throws IOException, InvalidFormatException, SAXException, ParserConfigurationException, UnreadableFile {
        WorkbookPart contents = new WorkbookPart();
        parse(workbook, contents);
        if (contents.sheets().isEmpty()) {
            throw new UnreadableFile("The workbook has no sheets. Choose the Annex A workbook and try again.");
        }
        SharedTexts texts = new SharedTexts(limits.cellCharacters());
        for (PackageRelationship relationship : workbook.getRelationships()) {
            if (relationship.getRelationshipType().endsWith(SHARED_STRINGS)) {
                parse(workbook.getRelatedPart(relationship), texts);
            }
        }
        sheets.dateSystem(contents.from1904());
        for (WorkbookPart.SheetEntry entry : contents.sheets()) {
            PackageRelationship relationship = workbook.getRelationship(entry.relationship());
            Rows rows = relationship == null ? null : sheets.sheet(entry.name(), entry.hidden());
            if (relationship != null && rows != null) {
                parse(workbook.getRelatedPart(relationship), new SheetPart(entry.name(), texts, rows, limits));
            }
        }
    }

    private static PackagePart workbook(OPCPackage opc) throws InvalidFormatException, UnreadableFile {
        PackageRelationship main = opc.getRelationshipsByType(PackageRelationshipTypes.CORE_DOCUMENT)
                .getRelationship(0);
        if (main == null) {
            main = opc.getRelationshipsByType(PackageRelationshipTypes.STRICT_CORE_DOCUMENT)
                    .getRelationship(0);
        }
        PackagePart part = main == null ? null : opc.getPart(main);
        if (part == null || !part.getContentType().contains("spreadsheetml")) {
            throw new UnreadableFile(
                    "The file is not an Excel workbook. Choose the Annex A workbook (.xlsx) and try again.");
        }
        return part;
    }

    private static void parse(PackagePart part, DefaultHandler handler)
            throws IOException, SAXException, ParserConfigurationException {
        SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        XMLReader reader = factory.newSAXParser().getXMLReader();
        reader.setContentHandler(handler);
        reader.setErrorHandler(handler);
        try (InputStream in = part.getInputStream()) {
            reader.parse(new InputSource(in));
        }
    }

    private static UnreadableFile refusal(SAXException e) {
        if (e.getException() instanceof UnreadableFile sentence) {
            return sentence;
        }
        if (String.valueOf(e.getMessage()).contains("DOCTYPE")) {
            return new UnreadableFile(
                    "The file contains a document type declaration, which Excel never writes. Open it in Excel, save it as"
                            + " “Excel workbook (.xlsx)”, and try again.",
                    e);
        }
        return new UnreadableFile(
                "The file is damaged. Check that it opens in Excel, save it again as “Excel workbook (.xlsx)”, and try"
                        + " again.",
                e);
    }
}
