package org.plumbline.intake.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.intake.UnreadableFile;
import org.plumbline.intake.table.DocumentCell;
import org.plumbline.intake.table.DocumentPart;
import org.plumbline.intake.table.DocumentRow;
import org.plumbline.intake.table.DocumentTable;
import org.plumbline.intake.table.DocumentText;
import org.plumbline.intake.workbook.WorkbookLimits;

class WordDocumentTests {

    @Test
    void textIsReadAsWordShowsIt() throws UnreadableFile {
        assertThat(text("<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t>"
                        + "<w:softHyphen/><w:t>e</w:t></w:r>"))
                .isEqualTo("a b\nc-de");
        assertThat(
                        text(
                                "<w:ins><w:r><w:t>new</w:t></w:r></w:ins><w:del><w:r><w:delText>old</w:delText></w:r></w:del>"
                                        + "<w:moveFrom><w:r><w:t>from</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t> to</w:t></w:r></w:moveTo>"))
                .isEqualTo("new to");
        assertThat(text("<w:hyperlink><w:r><w:t>link</w:t></w:r></w:hyperlink><w:smartTag><w:r><w:t> tag</w:t></w:r>"
                        + "</w:smartTag><w:sdt><w:sdtPr><w:alias w:val=\"x\"/></w:sdtPr><w:sdtContent><w:r><w:t> held</w:t></w:r>"
                        + "</w:sdtContent></w:sdt>"))
                .isEqualTo("link tag held");
    }

    @Test
    void ofFieldsTheResultIsRead() throws UnreadableFile {
        assertThat(text("<w:fldSimple w:instr=\"DATE\"><w:r><w:t>today</w:t></w:r></w:fldSimple>" + mark("begin")
                        + "<w:r><w:instrText> IF </w:instrText></w:r>" + mark("begin")
                        + "<w:r><w:instrText>X</w:instrText></w:r>" + mark("separate") + "<w:r><w:t>inner</w:t></w:r>"
                        + mark("end") + mark("separate") + "<w:r><w:t> result</w:t></w:r>" + mark("end")
                        + "<w:r><w:t> after</w:t></w:r>"))
                .isEqualTo("today result after");
        assertThat(text("<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:ddList><w:result w:val=\"1\"/>"
                        + "<w:listEntry w:val=\"Red\"/><w:listEntry w:val=\"Green\"/></w:ddList></w:ffData></w:fldChar></w:r>"
                        + "<w:r><w:instrText> FORMDROPDOWN </w:instrText></w:r>" + mark("end")))
                .isEqualTo("Green");
    }

    @Test
    void whatAsksForTextAndWhatFloatsAboveItIsNoText() throws UnreadableFile {
        assertThat(text(
                        "<w:r><w:t>a</w:t></w:r><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:t>Click"
                                + " here</w:t></w:r></w:sdtContent></w:sdt><w:r><mc:AlternateContent><mc:Choice><w:drawing><w:t>x</w:t>"
                                + "</w:drawing></mc:Choice><mc:Fallback><w:pict><w:t>y</w:t></w:pict></mc:Fallback>"
                                + "</mc:AlternateContent><w:footnoteReference w:id=\"1\"/></w:r>"))
                .isEqualTo("a");
    }

    @Test
    void paragraphsWhoseMarkWasDeletedAreOne() throws UnreadableFile {
        assertThat(cell("<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>one </w:t></w:r></w:p>" + p("two")
                        + p("three")))
                .isEqualTo("one two\nthree");
    }

    @Test
    void aTableWithinACellGivesItsCellsAsLines() throws UnreadableFile {
        assertThat(cell(p("before") + "<w:tbl>" + tr(tc("", p("a")), tc("", p("b") + p("c")))
                        + tr(tc("<w:vMerge/>", p("")), tc("", p("d"))) + "</w:tbl>" + p("after")))
                .isEqualTo("before\na\nb\nc\nd\nafter");
    }

    @Test
    void numbersOfListsAreCountedByListAndLevel() throws UnreadableFile {
        String body = numbered("1", 0, "a")
                + numbered("1", 1, "b")
                + numbered("1", 1, "c")
                + numbered("2", 0, "d")
                + numbered("1", 0, "")
                + numbered("1", 1, "e")
                + numbered("3", 0, "f")
                + numbered("0", 0, "g");
        String levels = level(0, "decimal", "%1.", "") + level(1, "decimal", "%1.%2", "");

        assertThat(texts(
                        body,
                        kind("7", levels)
                                + list("1", "7", "")
                                + list("2", "7", "")
                                + list(
                                        "3",
                                        "7",
                                        "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"5\"/></w:lvlOverride>"),
                        ""))
                .containsExactly("1. a", "1.1 b", "1.2 c", "1. d", "2.", "2.1 e", "5. f", "g");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            decimal     | %1)   | 3)
            decimalZero | %1    | 03
            lowerLetter | (%1)  | (c)
            upperLetter | %1.   | C.
            lowerRoman  | %1.   | iii.
            upperRoman  | %1    | III
            ordinal     | %1    | 3rd
            bullet      | o     | •
            none        | Rec   | Rec
            decimal     | R%1:  | R3:
            cardinalText| %1    | 3
            """)
    void numbersAreWrittenInTheFormatOfTheirLevel(String format, String text, String written) throws UnreadableFile {
        String levels = level(0, format, text, "");
        String body = numbered("1", 0, "x").repeat(3);

        assertThat(texts(body, kind("7", levels) + list("1", "7", ""), "").getLast())
                .isEqualTo(written + " x");
    }

    @Test
    void lettersAreDoubledAfterTheLast() throws UnreadableFile {
        assertThat(texts(
                                numbered("1", 0, "x").repeat(28),
                                kind("7", level(0, "lowerLetter", "%1)", "")) + list("1", "7", ""),
                                "")
                        .subList(25, 28))
                .containsExactly("z) x", "aa) x", "bb) x");
    }

    @Test
    void aLevelMayGoOnOrBeWrittenInFigures() throws UnreadableFile {
        String levels = level(0, "upperRoman", "%1.", "")
                + level(1, "decimal", "%1.%2", "<w:lvlRestart w:val=\"0\"/><w:isLgl/>");
        String body = numbered("1", 1, "a") + numbered("1", 0, "b") + numbered("1", 0, "c") + numbered("1", 1, "d");

        assertThat(texts(body, kind("7", levels) + list("1", "7", ""), ""))
                .containsExactly("1.1 a", "I. b", "II. c", "2.2 d");
    }

    @Test
    void aStyleMayNumberItsParagraphs() throws UnreadableFile {
        String styles = "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"N\"/>"
                + style("List", "N", "<w:numPr><w:numId w:val=\"1\"/></w:numPr>")
                + style("Plan", "List", "") + style("Deep", "List", "")
                + style("None", "List", "<w:numPr><w:numId w:val=\"0\"/></w:numPr>")
                + "<w:style w:type=\"numbering\" w:styleId=\"Linked\"><w:pPr><w:numPr><w:numId w:val=\"2\"/></w:numPr></w:pPr></w:style>";
        String numbering = "<w:abstractNum w:abstractNumId=\"6\"><w:numStyleLink w:val=\"Linked\"/></w:abstractNum>"
                + kind(
                        "7",
                        level(0, "decimal", "%1.", "") + level(1, "lowerLetter", "%2)", "<w:pStyle w:val=\"Deep\"/>"))
                + list("1", "6", "") + list("2", "7", "");
        String body = styled("List", "", "a")
                + styled("Plan", "", "b")
                + styled("Deep", "", "c")
                + styled("None", "", "d")
                + styled("Plan", "<w:numPr><w:ilvl w:val=\"1\"/></w:numPr>", "e")
                + styled("Plan", "", "")
                + p("f");

        assertThat(texts(body, numbering, styles)).containsExactly("1. a", "2. b", "a) c", "d", "b) e", "3.", "f");
    }

    @Test
    void cellsAreMergedDownwardsAndAcross() throws UnreadableFile {
        List<DocumentRow> rows = rows(tr(
                        tc("<w:vMerge w:val=\"restart\"/><w:shd w:fill=\"ff0000\"/>", p("a")),
                        tc("<w:gridSpan w:val=\"2\"/>", p("b")))
                + "<w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>" + tc("", p("c"))
                + tc("<w:hMerge w:val=\"restart\"/>", p("d"))
                + tc("<w:hMerge/>", p("")) + "</w:tr>"
                + tr(tc("<w:vMerge w:val=\"restart\"/>", p("e")), tc("", p("f")))
                + tr(tc("<w:vMerge w:val=\"continue\"/>", p("hidden")), tc("<w:vMerge/>", p(""))));

        assertThat(rows)
                .containsExactly(
                        new DocumentRow(
                                1,
                                List.of(
                                        new DocumentCell(0, 1, 1, "a", "FF0000"),
                                        new DocumentCell(1, 2, 1, "b", null))),
                        new DocumentRow(
                                2, List.of(new DocumentCell(1, 1, 2, "c", null), new DocumentCell(2, 2, 2, "d", null))),
                        new DocumentRow(
                                3, List.of(new DocumentCell(0, 1, 3, "e", null), new DocumentCell(1, 1, 3, "f", null))),
                        new DocumentRow(
                                4,
                                List.of(new DocumentCell(0, 1, 3, "e", null), new DocumentCell(1, 1, 3, "f", null))));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            w:val="clear" w:fill="00B050", 00B050
            w:val="clear" w:color="auto" w:fill="auto", -
            w:val="solid" w:color="FFC000" w:fill="auto", FFC000
            w:val="nil" w:fill="00B050", -
            w:val="pct25" w:color="000000" w:fill="0070C0", 0070C0
            """)
    void theShadeOfACellIsItsFill(String shading, @Nullable String shade) throws UnreadableFile {
        assertThat(rows(tr(tc("<w:shd " + shading + "/>", p(""))))
                        .getFirst()
                        .cells()
                        .getFirst()
                        .shade())
                .isEqualTo(shade);
    }

    @Test
    void deletedRowsAndRowsInControlsKeepTheirPlaces() throws UnreadableFile {
        List<DocumentRow> rows = rows(tr(tc("<w:vMerge w:val=\"restart\"/>", p("a")))
                + "<w:tr><w:trPr><w:del/></w:trPr>" + tc("", p("gone")) + "</w:tr><w:sdt><w:sdtContent>"
                + "<w:tr><w:sdt><w:sdtContent>" + tc("<w:vMerge/>", p(""))
                + "</w:sdtContent></w:sdt></w:tr></w:sdtContent></w:sdt>");

        assertThat(rows.stream()
                        .map(row -> row.number() + row.cells().getFirst().text())
                        .toList())
                .containsExactly("1a", "2", "3a");
    }

    @Test
    void tablesAreCountedInTheBodyOnly() throws UnreadableFile {
        List<DocumentPart> parts = read(
                p("Title") + "<w:tbl>" + tr(tc("", "<w:tbl>" + tr(tc("", p("in"))) + "</w:tbl>" + p("")))
                        + "</w:tbl><w:sdt><w:sdtContent><w:tbl>" + tr(tc("", p("second")))
                        + "</w:tbl></w:sdtContent></w:sdt>" + p(" "),
                "",
                "");

        assertThat(parts).hasSize(3);
        assertThat(parts.getFirst()).isEqualTo(new DocumentText("Title"));
        assertThat(parts.getLast()).isInstanceOfSatisfying(DocumentTable.class, table -> {
            assertThat(table.number()).isEqualTo(2);
            assertThat(table.flows()).isTrue();
        });
    }

    @Test
    void hostileDocumentsAreRefused() {
        assertRefused("<w:sdt><w:sdtContent>".repeat(500) + "</w:sdtContent></w:sdt>".repeat(500), "damaged");
        assertRefused(" ".repeat(60 * 1024 * 1024), "unpacks to more");
        assertRefused("<w:p>", "damaged");
    }

    private static void assertRefused(String body, String words) {
        assertThatExceptionOfType(UnreadableFile.class)
                .isThrownBy(() -> read(body, "", ""))
                .withMessageContaining(words);
    }

    private static String text(String runs) throws UnreadableFile {
        return cell("<w:p>" + runs + "</w:p>");
    }

    private static String cell(String paragraphs) throws UnreadableFile {
        return rows(tr(tc("", paragraphs))).getFirst().cells().getFirst().text();
    }

    private static List<DocumentRow> rows(String rows) throws UnreadableFile {
        return ((DocumentTable) read("<w:tbl>" + rows + "</w:tbl>", "", "").getFirst()).rows();
    }

    private static List<String> texts(String body, String numbering, String styles) throws UnreadableFile {
        return read(body, numbering, styles).stream()
                .map(DocumentText.class::cast)
                .map(DocumentText::text)
                .collect(Collectors.toList());
    }

    private static List<DocumentPart> read(String body, String numbering, String styles) throws UnreadableFile {
        return WordDocument.read(WordFile.of(body, numbering, styles), WorkbookLimits.usual());
    }

    private static String p(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    private static String tr(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    private static String tc(String properties, String paragraphs) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + paragraphs + "</w:tc>";
    }

    private static String mark(String type) {
        return "<w:r><w:fldChar w:fldCharType=\"" + type + "\"/></w:r>";
    }

    private static String numbered(String list, int level, String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%s\"/></w:numPr></w:pPr><w:r><w:t>%s</w:t></w:r></w:p>"
                .formatted(level, list, text);
    }

    private static String styled(String style, String properties, String text) {
        return "<w:p><w:pPr><w:pStyle w:val=\"%s\"/>%s</w:pPr><w:r><w:t>%s</w:t></w:r></w:p>"
                .formatted(style, properties, text);
    }

    private static String style(String id, String basedOn, String properties) {
        return "<w:style w:type=\"paragraph\" w:styleId=\"%s\"><w:basedOn w:val=\"%s\"/><w:pPr>%s</w:pPr></w:style>"
                .formatted(id, basedOn, properties);
    }

    private static String kind(String id, String levels) {
        return "<w:abstractNum w:abstractNumId=\"" + id + "\">" + levels + "</w:abstractNum>";
    }

    private static String level(int level, String format, String text, String more) {
        return "<w:lvl w:ilvl=\"%d\"><w:start w:val=\"1\"/><w:numFmt w:val=\"%s\"/>%s<w:lvlText w:val=\"%s\"/></w:lvl>"
                .formatted(level, format, more, text);
    }

    private static String list(String id, String kind, String more) {
        return "<w:num w:numId=\"" + id + "\"><w:abstractNumId w:val=\"" + kind + "\"/>" + more + "</w:num>";
    }
}
