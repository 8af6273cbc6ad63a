package org.plumbline.intake.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.intake.table.CellLines;
import org.w3c.dom.Element;

/**
 * The text of one place of a document, as Word shows it: with what was inserted, without what was deleted, fields by their
 * results, numbers and bullets before their paragraphs.
 */
final class WordText {

    /** What is no text of the place: properties, what was deleted, what floats above the text, what fields are made of. */
    private static final Set<String> PASSED_OVER = Set.of(
            "pPr",
            "rPr",
            "sdtPr",
            "sdtEndPr",
            "tblPr",
            "tblGrid",
            "trPr",
            "tcPr",
            "del",
            "moveFrom",
            "drawing",
            "pict",
            "object",
            "Choice",
            "instrText",
            "delText",
            "delInstrText",
            "rt");

    private final WordNumbering numbering;
    private final StringBuilder text = new StringBuilder();

    /** For each field that is open whether its result is reached. */
    private final Deque<Boolean> fields = new ArrayDeque<>();

    /** Where the paragraph begins to which the next paragraph is joined, for the mark between them was deleted. */
    private int begun = -1;

    WordText(WordNumbering numbering) {
        this.numbering = numbering;
    }

    /** The lines of paragraphs, tables and what holds them. */
    String lines(Element place) {
        read(place);
        return CellLines.of(text.toString());
    }

    private void read(Element element) {
        switch (element.getLocalName()) {
            case "p" -> paragraph(element);
            case "t" -> write(element.getTextContent());
            case "br", "cr" -> write("\n");
            case "tab", "ptab" -> write(" ");
            case "noBreakHyphen" -> write("-");
            case "sym" -> symbol(element);
            case "fldChar" -> field(element);
            case "sdt" -> control(element).ifPresent(this::readInside);
            case "tc" -> {
                write("\n");
                readInside(element);
            }
            default -> readInside(element);
        }
    }

    private void readInside(Element element) {
        Xml.children(element)
                .filter(child -> !PASSED_OVER.contains(child.getLocalName()))
                .filter(child -> !child.getLocalName().equals("tr") || !WordTable.isDeleted(child))
                .filter(child -> !child.getLocalName().equals("tc") || !WordTable.isHidden(child))
                .forEach(this::read);
    }

    private void paragraph(Element paragraph) {
        int start = begun < 0 ? text.length() : begun;
        boolean joined = Xml.has(paragraph, "pPr", "rPr", "del") || Xml.has(paragraph, "pPr", "rPr", "moveFrom");
        String number = joined ? "" : numbering.next(paragraph);
        readInside(paragraph);
        if (!number.isEmpty()) {
            text.insert(start, number + " ");
        }
        begun = joined ? start : -1;
        if (!joined) {
            text.append('\n');
        }
    }

    private void write(String words) {
        if (!fields.contains(false)) {
            text.append(words);
        }
    }

    /** A sign of a font of signs has no other name than its place there. */
    private void symbol(Element symbol) {
        Xml.attribute(symbol, "char")
                .filter(sign -> sign.matches("[0-9A-Fa-f]{4}"))
                .ifPresent(sign -> write(String.valueOf((char) Integer.parseInt(sign, 16))));
    }

    private void field(Element mark) {
        switch (Xml.attribute(mark, "fldCharType").orElse("")) {
            case "begin" -> {
                chosen(mark).ifPresent(this::write);
                fields.push(false);
            }
            case "separate" -> {
                if (!fields.isEmpty()) {
                    fields.pop();
                    fields.push(true);
                }
            }
            case "end" -> fields.poll();
            default -> {}
        }
    }

    /** What is chosen in a drop-down list of the old kind, which shows it without holding it as text. */
    private static Optional<String> chosen(Element mark) {
        return Xml.find(mark, "ffData", "ddList").flatMap(list -> {
            List<String> entries = Xml.children(list, "listEntry")
                    .map(entry -> Xml.attribute(entry, "val").orElse(""))
                    .collect(Collectors.toCollection(ArrayList::new));
            int index = Xml.number(list, "result")
                    .or(() -> Xml.number(list, "default"))
                    .orElse(0);
            return index < entries.size() ? Optional.of(entries.get(index)) : Optional.empty();
        });
    }

    /** What a content control holds; the words that ask for something to be entered were not written by anybody. */
    static Optional<Element> control(Element control) {
        return isAsking(control) ? Optional.empty() : Xml.find(control, "sdtContent");
    }

    /** Whether a content control shows the words that ask for something to be entered. */
    static boolean isAsking(Element control) {
        return Xml.on(control, "sdtPr", "showingPlcHdr");
    }
}
