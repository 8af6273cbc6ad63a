package org.plumbline.intake.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.plumbline.intake.UnreadableFile;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The table of contents of a workbook: its sheets and its date system. */
final class WorkbookPart extends DefaultHandler {

    record SheetEntry(String name, String relationship, boolean hidden) {}

    private final List<SheetEntry> sheets = new ArrayList<>();
    private boolean from1904;

    static WorkbookPart of(PackagePart workbook)
            throws IOException, SAXException, ParserConfigurationException, UnreadableFile {
        WorkbookPart contents = new WorkbookPart();
        OfficeFile.parse(workbook, contents);
        if (contents.sheets.isEmpty()) {
            throw new UnreadableFile("The workbook has no sheets. Check that it is the right one and try again.");
        }
        return contents;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        if (name.equals("workbookPr")) {
            String value = attributes.getValue("date1904");
            from1904 = "1".equals(value) || "true".equals(value);
        } else if (name.equals("sheet")) {
            for (int i = 0; i < attributes.getLength(); i++) {
                if (attributes.getLocalName(i).equals("id")) {
                    String state = attributes.getValue("state");
                    boolean hidden = state != null && !state.equals("visible");
                    sheets.add(new SheetEntry(attributes.getValue("name"), attributes.getValue(i), hidden));
                }
            }
        }
    }

    List<SheetEntry> sheets() {
        return sheets;
    }

    boolean from1904() {
        return from1904;
    }
}
