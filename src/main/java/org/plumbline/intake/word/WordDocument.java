package org.plumbline.intake.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.plumbline.intake.UnreadableFile;
import org.plumbline.intake.table.DocumentPart;
import org.plumbline.intake.table.DocumentTable;
import org.plumbline.intake.table.DocumentText;
import org.plumbline.intake.workbook.OfficeFile;
import org.plumbline.intake.workbook.OfficeFormat;
import org.plumbline.intake.workbook.WorkbookLimits;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * The body of a .docx file: its tables and the paragraphs around them. Headers, footers, notes, comments and text boxes are
 * not read.
 */
public final class WordDocument {

    private final WordNumbering numbering;
    private final List<DocumentPart> parts = new ArrayList<>();
    private int tables;

    private WordDocument(WordNumbering numbering) {
        this.numbering = numbering;
    }

    /** Reads the tables and paragraphs in their order. */
    public static List<DocumentPart> read(byte[] file, WorkbookLimits limits) throws UnreadableFile {
        List<DocumentPart> parts = new ArrayList<>();
        OfficeFile.read(file, OfficeFormat.DOCUMENT, limits, main -> {
            WordNumbering numbering =
                    new WordNumbering(root(main, "/numbering"), new WordStyles(root(main, "/styles")));
            WordDocument document = new WordDocument(numbering);
            Xml.find(Xml.root(main), "body").ifPresent(document::read);
            parts.addAll(document.parts);
        });
        return parts;
    }

    private static Optional<Element> root(PackagePart main, String related)
            throws IOException, InvalidFormatException, SAXException, ParserConfigurationException {
        Optional<PackagePart> part = OfficeFile.related(main, related);
        return part.isPresent() ? Optional.of(Xml.root(part.get())) : Optional.empty();
    }

    private void read(Element container) {
        Xml.children(container).forEach(child -> {
            switch (child.getLocalName()) {
                case "tbl" -> parts.add(new DocumentTable(++tables, true, new WordTable(numbering).rows(child)));
                case "p" -> text(child);
                case "sdt" -> WordText.control(child).ifPresent(this::read);
                case "customXml", "ins", "moveTo" -> read(child);
                default -> {}
            }
        });
    }

    private void text(Element paragraph) {
        String text = new WordText(numbering).lines(paragraph);
        if (!text.isEmpty()) {
            parts.add(new DocumentText(text));
        }
    }
}
