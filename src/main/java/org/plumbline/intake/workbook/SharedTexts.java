package org.plumbline.intake.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The texts that cells point to. Formatting and reading aids are left out; a text that is too long is cut. */
final class SharedTexts extends DefaultHandler {

    private final int longest;
    private final List<String> texts = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private boolean inText;
    private boolean inAid;

    SharedTexts(int longest) {
        this.longest = longest;
    }

    /** The texts of the workbook, none where it has none. */
    static SharedTexts of(PackagePart workbook, WorkbookLimits limits)
            throws IOException, InvalidFormatException, SAXException, ParserConfigurationException {
        SharedTexts texts = new SharedTexts(limits.cellCharacters());
        Optional<PackagePart> part = OfficeFile.related(workbook, "/sharedStrings");
        if (part.isPresent()) {
            OfficeFile.parse(part.get(), texts);
        }
        return texts;
    }

    /** The text of the number, empty when there is none. */
    String get(int number) {
        return number >= 0 && number < texts.size() ? texts.get(number) : "";
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "si" -> text.setLength(0);
            case "rPh" -> inAid = true;
            case "t" -> inText = !inAid;
            default -> {}
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        switch (name) {
            case "si" -> texts.add(text.toString());
            case "rPh" -> inAid = false;
            case "t" -> inText = false;
            default -> {}
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (inText) {
            text.append(characters, start, Math.min(length, longest - Math.min(longest, text.length())));
        }
    }
}
