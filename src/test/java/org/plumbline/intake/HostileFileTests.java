package org.plumbline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.plumbline.intake.annexa.AnnexACheck;
import org.plumbline.intake.annexa.AnnexAWriter;
import org.plumbline.intake.annexa.CheckOutcome;
import org.plumbline.intake.workbook.WorkbookLimits;

class HostileFileTests {

    private static final LocalDate TODAY = LocalDate.of(2025, 8, 1);

    @Test
    void anEmptyFileIsNoWorkbook() {
        assertThat(refused(new byte[0])).contains("empty").contains("try again");
    }

    @Test
    void aTextFileIsNoWorkbook() {
        assertThat(refused("Child Unique ID,Gender\n".getBytes(StandardCharsets.UTF_8)))
                .contains("not an Excel workbook")
                .contains("Save as");
    }

    @Test
    void anArchiveOfOtherThingsIsNoWorkbook() throws IOException {
        assertThat(refused(zip(Map.of("notes.txt", "hello")))).contains("archive, not an Excel workbook");
    }

    @Test
    void aSpreadsheetOfAnotherFormatUnderTheNameOfAWorkbookIsNone() throws IOException {
        assertThat(refused(zip(Map.of(
                        "mimetype",
                        "application/vnd.oasis.opendocument.spreadsheet",
                        "content.xml",
                        "<office:document-content/>"))))
                .contains("archive, not an Excel workbook")
                .contains("Save as");
    }

    @Test
    void aTruncatedWorkbookIsDamaged() throws IOException {
        byte[] whole = zip(parts());
        assertThat(refused(Arrays.copyOf(whole, whole.length / 2))).contains("damaged or incomplete");
    }

    @Test
    void aWorkbookWithAPasswordSaysHowToRemoveIt() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem compound = new POIFSFileSystem()) {
            compound.createDocument(new java.io.ByteArrayInputStream(new byte[100]), "EncryptedPackage");
            compound.writeFilesystem(out);
        }
        assertThat(refused(out.toByteArray())).contains("password").contains("remove");
    }

    @Test
    void theOldAndTheBinaryFormatAndMacrosAreNotTaken() throws IOException {
        ByteArrayOutputStream old = new ByteArrayOutputStream();
        try (POIFSFileSystem compound = new POIFSFileSystem()) {
            compound.createDocument(new java.io.ByteArrayInputStream(new byte[100]), "Workbook");
            compound.writeFilesystem(old);
        }
        assertThat(refused(old.toByteArray())).contains(".xls");
        assertThat(refused(zip(with("xl/workbook.bin", "x")))).contains(".xlsb");
        assertThat(refused(zip(with("xl/vbaProject.bin", "x"))))
                .contains("macros")
                .contains("Save as");
    }

    @Test
    void linksToOtherWorkbooksAreNotFollowed() throws IOException {
        assertThat(refused(zip(with("xl/externalLinks/externalLink1.xml", "<x/>"))))
                .contains("Break link");
    }

    @Test
    void aZipBombStopsAtTheLimit() throws IOException {
        String blanks = " ".repeat(60 * 1024 * 1024);
        byte[] bomb = zip(with("xl/worksheets/sheet1.xml", "<worksheet>" + blanks + "</worksheet>"));
        assertThat(bomb.length).isLessThan(1024 * 1024);
        assertThat(refused(bomb)).contains("unpacks to more");
    }

    @Test
    void aDocumentTypeIsRefusedWhereverItIs() throws IOException {
        String entity = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>";
        for (String part : List.of("xl/worksheets/sheet1.xml", "xl/workbook.xml", "xl/sharedStrings.xml")) {
            Map<String, String> parts = parts();
            parts.put(part, entity + parts.get(part));
            assertThat(refused(zip(parts))).as(part).contains("document type");
        }
    }

    @Test
    void namesThatClimbOutOfTheArchiveAreRefused() throws IOException {
        assertThat(refused(zip(with("../../etc/cron.d/x", "x")))).contains("not safe");
    }

    @Test
    void twoMillionColumnsAreTooMany() throws IOException {
        assertThat(refused(zip(
                        with("xl/worksheets/sheet1.xml", sheet("<row r=\"1\"><c r=\"DBZZA1\"><v>1</v></c></row>")))))
                .contains("more than 300 columns");
    }

    @Test
    void moreRowsThanAListMayHaveAreTooMany() throws IOException {
        StringBuilder rows = new StringBuilder();
        for (int i = 1; i < 20_200; i++) {
            rows.append("<row r=\"").append(i).append("\"><c><v>1</v></c></row>");
        }
        assertThat(refused(zip(with("xl/worksheets/sheet1.xml", sheet(rows.toString())))))
                .contains("more than 20000 rows");
    }

    @Test
    void aWorkbookWithoutListsSaysWhatIsMissing() throws IOException {
        assertThat(refused(zip(parts()))).contains("No list of Annex A");
    }

    @Test
    void twoSheetsOfOneListAreNotChosenBetween() throws IOException {
        Map<String, String> parts = parts();
        parts.replaceAll((name, text) ->
                text.replace("name=\"Sheet1\"", "name=\"List 1\"").replace("name=\"Sheet2\"", "name=\"LIST_01\""));
        StringBuilder headings = new StringBuilder("<row r=\"1\">");
        AnnexAWriter.columns(1)
                .forEach(heading -> headings.append("<c t=\"inlineStr\"><is><t>" + heading + "</t></is></c>"));
        String list = sheet(headings.append("</row>").toString());
        parts.put("xl/worksheets/sheet1.xml", list);
        parts.put("xl/worksheets/sheet2.xml", list);
        assertThat(refused(zip(parts))).contains("both hold list 1");
    }

    private static String refused(byte[] file) {
        CheckOutcome outcome = new AnnexACheck(WorkbookLimits.usual()).check(file, TODAY);
        assertThat(outcome).isInstanceOf(CheckOutcome.Refused.class);
        return ((CheckOutcome.Refused) outcome).sentence();
    }

    private static Map<String, String> with(String name, String text) {
        Map<String, String> parts = parts();
        parts.put(name, text);
        return parts;
    }

    private static Map<String, String> parts() {
        Map<String, String> parts = new LinkedHashMap<>();
        String types = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        String ns = "http://schemas.openxmlformats.org/";
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"" + ns + "package/2006/content-types\"><Default Extension=\"rels\" ContentType=\""
                        + "application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + types
                        + "sheet.main+xml\"/></Types>");
        parts.put("_rels/.rels", relationships(ns, "officeDocument:xl/workbook.xml"));
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns=\"" + ns + "spreadsheetml/2006/main\" xmlns:r=\"" + ns
                        + "officeDocument/2006/relationships\"><sheets><sheet name=\"Sheet1\" sheetId=\"1\" r:id=\"r0\"/>"
                        + "<sheet name=\"Sheet2\" sheetId=\"2\" r:id=\"r1\"/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                relationships(
                        ns,
                        "worksheet:worksheets/sheet1.xml",
                        "worksheet:worksheets/sheet2.xml",
                        "sharedStrings:sharedStrings.xml"));
        parts.put("xl/worksheets/sheet1.xml", sheet(""));
        parts.put("xl/worksheets/sheet2.xml", sheet(""));
        parts.put("xl/sharedStrings.xml", "<sst xmlns=\"" + ns + "spreadsheetml/2006/main\"/>");
        return parts;
    }

    private static String relationships(String ns, String... targets) {
        StringBuilder text = new StringBuilder("<Relationships xmlns=\"" + ns + "package/2006/relationships\">");
        for (int i = 0; i < targets.length; i++) {
            String[] target = targets[i].split(":");
            text.append("<Relationship Id=\"r").append(i).append("\" Type=\"").append(ns);
            text.append("officeDocument/2006/relationships/").append(target[0]);
            text.append("\" Target=\"").append(target[1]).append("\"/>");
        }
        return text.append("</Relationships>").toString();
    }

    private static String sheet(String rows) {
        return "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>" + rows
                + "</sheetData></worksheet>";
    }

    private static byte[] zip(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
