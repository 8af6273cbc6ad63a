package org.plumbline.intake.annexa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.intake.UnreadableFile;
import org.plumbline.intake.workbook.WorkbookLimits;

/** Workbooks as other programs than Excel write them, and cells that a spreadsheet left without a value. */
class ForeignWorkbookTests {

    private static final LocalDate CONTACT = LocalDate.of(2026, 3, 2);
    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String WORKBOOK = "xl/workbook.xml";
    private static final String RELATIONS = "xl/_rels/workbook.xml.rels";

    @TempDir
    private Path folder;

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    @BeforeEach
    void aWorkbookWithOneContact() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<@Nullable Object> contact =
                Arrays.asList("4711", "a) Male", "WBRI", LocalDate.of(2015, 4, 20), 10, CONTACT, "6 - Police");
        AnnexAWriter.write(Map.of(1, List.of(contact)), out);
        Path file = Files.write(folder.resolve("workbook.xlsx"), out.toByteArray());
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                try (InputStream part = zip.getInputStream(entry)) {
                    parts.put(entry.getName(), part.readAllBytes());
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03-02",
                "2026-03-02Z",
                "2026-03-02T00:00:00",
                "2026-03-02T00:00:00Z",
                "2026-03-02T00:00:00.000Z",
                "2026-03-02T09:30:00+00:00"
            })
    void aDateOfTheStrictFormatIsADayWithAndWithoutItsZone(String written) throws IOException, UnreadableFile {
        cell("F3", "t=\"d\"", "<v>" + written + "</v>");

        assertThat(contact()).isEqualTo(CONTACT);
    }

    @Test
    void aWorkbookThatCountsFrom1904IsReadByThat() throws IOException, UnreadableFile {
        cell("F3", "", "<v>" + LocalDate.of(1904, 1, 1).until(CONTACT, ChronoUnit.DAYS) + "</v>");
        change(
                WORKBOOK,
                text -> text.contains("<workbookPr")
                        ? text.replaceFirst("<workbookPr[^>]*/?>", "<workbookPr date1904=\"1\"/>")
                        : text.replaceFirst("<bookViews", "<workbookPr date1904=\"1\"/><bookViews"));

        assertThat(contact()).isEqualTo(CONTACT);
    }

    @Test
    void aNumberWithAnExponentIsANumber() throws IOException, UnreadableFile {
        cell("F3", "", "<v>4.6083E4</v>");

        assertThat(contact()).isEqualTo(CONTACT);
    }

    @Test
    void prefixedElementsAndCellsWithoutReferencesAreRead() throws IOException, UnreadableFile {
        change(SHEET, text -> text.replaceAll("<(/?)([a-zA-Z])", "<$1x:$2")
                .replace("<x:?xml", "<?xml")
                .replace("xmlns=", "xmlns:x=")
                .replaceAll(" r=\"[A-Z0-9]+\"", ""));

        assertThat(contact()).isEqualTo(CONTACT);
    }

    @Test
    void richTextIsOneText() throws IOException, UnreadableFile {
        cell("A3", "t=\"inlineStr\"", "<is><r><t>47</t></r><r><t>11</t></r></is>");

        assertThat(rows().getFirst().id()).isEqualTo("4711");
    }

    @Test
    void partsWithOtherNamesAndAbsoluteTargetsAreFound() throws IOException, UnreadableFile {
        change(RELATIONS, text -> text.replace("Target=\"worksheets/", "Target=\"/xl/worksheets/"));
        byte[] workbook = parts.remove(WORKBOOK);
        byte[] relations = parts.remove(RELATIONS);
        parts.put("xl/workbook22.xml", workbook);
        parts.put("xl/_rels/workbook22.xml.rels", relations);
        for (String part : List.of("[Content_Types].xml", "_rels/.rels")) {
            change(part, text -> text.replace("workbook.xml", "workbook22.xml"));
        }

        assertThat(contact()).isEqualTo(CONTACT);
    }

    @Test
    void partsNamedWithBackslashesAreFound() throws IOException, UnreadableFile {
        for (String name : List.copyOf(parts.keySet())) {
            parts.put(name.replace('/', '\\'), Objects.requireNonNull(parts.remove(name)));
        }

        assertThat(contact()).isEqualTo(CONTACT);
    }

    @Test
    void sharedTextsUnderANameInOtherCaseAreFound() throws IOException, UnreadableFile {
        cell("A3", "t=\"s\"", "<v>0</v>");
        assertThat(parts.remove("xl/sharedStrings.xml")).isNotNull();
        parts.put(
                "xl/SharedStrings.xml",
                "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><si><t>4712</t></si></sst>"
                        .getBytes(StandardCharsets.UTF_8));

        assertThat(rows().getFirst().id()).isEqualTo("4712");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "BOM"})
    void aPartInAnotherEncodingIsRead(String encoding) throws IOException, UnreadableFile {
        String text = text(SHEET).replaceFirst("<\\?xml[^>]*\\?>", "");
        parts.put(
                SHEET,
                encoding.equals("BOM")
                        ? ("\uFEFF<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + text).getBytes(StandardCharsets.UTF_8)
                        : ("<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + text).getBytes(StandardCharsets.UTF_16));

        assertThat(contact()).isEqualTo(CONTACT);
    }

    @Test
    void aFormulaThatWasNeverCalculatedIsABlankAndAnErrorIsSaid() throws IOException, UnreadableFile {
        cell("F3", "", "<f>VLOOKUP(A3,B:C,2,0)</f>");
        assertThat(problems()).contains(CellRule.MISSING_MANDATORY);

        cell("F3", "t=\"e\"", "<f>VLOKUP(A3)</f><v>#NAME?</v>");
        assertThat(problems()).contains(CellRule.FORMULA_ERROR);
    }

    @Test
    void aLookUpThatFoundNothingIsABlank() throws IOException, UnreadableFile {
        cell("F3", "", "<f>VLOOKUP(A3,B:C,2,0)</f><v>0</v>");

        assertThat(problems()).contains(CellRule.PLACEHOLDER_DATE).doesNotContain(CellRule.BAD_DATE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><body><table><tr><td>Child Unique ID</td></tr></table></body></html>",
                "Child Unique ID,Gender\n4711,a) Male\n"
            })
    void anotherFileUnderTheNameOfAWorkbookGetsASentence(String text) {
        assertThatThrownBy(() -> new AnnexACheck(WorkbookLimits.usual())
                        .read(text.getBytes(StandardCharsets.UTF_8), CouncilSheets.TODAY))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("not an Excel workbook");
    }

    @Test
    void theLongerListOfCareLeaversIsReadAndHeadingsOfOthersAreSaid() throws IOException, UnreadableFile {
        List<@Nullable Object> headings = new ArrayList<>(List.of(
                "Child\nUnique ID",
                "Sex",
                "Ethnicity",
                "Date of\r\nBirth",
                "Age of Child (Years)",
                "Does the Child have a Disability",
                "Allocated Team",
                "Allocated Worker",
                "Eligibility Category",
                "LA In Touch",
                "Type of Accommodation",
                "Suitability of Accommodation",
                "Activity Status",
                "Unaccompanied Asylum Seeking Child (UASC)",
                "Allocated Personal Adviser",
                "Latest Pathway Plan Review Date",
                "Latest Date of Contact"));
        List<@Nullable Object> leaver = Arrays.asList(
                "4711",
                "b) Female",
                "a) WBRI",
                LocalDate.of(2007, 5, 6),
                19,
                "b) No",
                "Team North",
                "W 17",
                "c) Former Relevant child",
                "a) Yes",
                null,
                null,
                null,
                "b) No",
                "PA 1",
                CONTACT,
                CONTACT);
        CheckedWorkbook read = new CouncilSheets()
                .sheet("List_9", List.of(headings, leaver))
                .sheet("List_6", List.of(List.of("Person ID", "Child's Sex", "LCS ID"), List.of("1", "b) Female", "2")))
                .read();

        assertThat(read.rows().getOrDefault(9, List.of())).singleElement().satisfies(row -> {
            assertThat(row.id()).isEqualTo("4711");
            assertThat(row.date("lastContact")).isEqualTo(CONTACT);
            assertThat(row.date("pathwayReview")).isEqualTo(CONTACT);
        });
        assertThat(read.rows()).doesNotContainKey(6);
        assertThat(read.refused().toString() + read.check().notes()).contains("List 6");
    }

    private void cell(String reference, String type, String inside) {
        change(SHEET, text -> {
            Matcher cell = Pattern.compile("<c r=\"" + reference + "\"[^>]*?(/>|>.*?</c>)")
                    .matcher(text);
            assertThat(cell.find()).as(reference).isTrue();
            return text.substring(0, cell.start())
                    + "<c r=\"%s\" %s>%s</c>".formatted(reference, type, inside)
                    + text.substring(cell.end());
        });
    }

    private void change(String part, UnaryOperator<String> how) {
        parts.put(part, how.apply(text(part)).getBytes(StandardCharsets.UTF_8));
    }

    private String text(String part) {
        return new String(parts.getOrDefault(part, new byte[0]), StandardCharsets.UTF_8);
    }

    private @Nullable LocalDate contact() throws IOException, UnreadableFile {
        return rows().getFirst().date("contact");
    }

    private List<ListRow> rows() throws IOException, UnreadableFile {
        return read().rows().getOrDefault(1, List.of());
    }

    private List<CellRule> problems() throws IOException, UnreadableFile {
        return read().check().problems().stream().map(CellProblem::rule).toList();
    }

    private CheckedWorkbook read() throws IOException, UnreadableFile {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return new AnnexACheck(WorkbookLimits.usual()).read(out.toByteArray(), CouncilSheets.TODAY);
    }
}
