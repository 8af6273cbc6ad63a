package org.plumbline.intake.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTColor;
import org.plumbline.intake.UnreadableFile;
import org.plumbline.intake.table.DocumentCell;
import org.plumbline.intake.table.DocumentPart;
import org.plumbline.intake.table.DocumentRow;
import org.plumbline.intake.table.DocumentTable;
import org.plumbline.intake.workbook.WorkbookLimits;

class ExcelTablesTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            42277   | dd/mm/yyyy              | 2015-09-30
            42277   | m/d/yy                  | 2015-09-30
            42277   | [$-809]dddd d mmmm yyyy | 2015-09-30
            42277.5 | dd/mm/yyyy hh:mm        | 2015-09-30
            42277   | d-mmm                   | 2015-09-30
            42277   | mmm-yy                  | September 2015
            42277   | [$-409]mmmm yyyy;@      | September 2015
            42277   | mmmm "of the day"       | September 2015
            42277   | yyyy                    | September 2015
            0.5     | h:mm                    | 12:00
            42277.5 | h:mm AM/PM              | 12:00 PM
            42277.5 | d mmm h:mm AM/PM        | 2015-09-30
            5       | ;;;                     | ''
            5.5     | General;-General        | 5.5
            1.5     | [h]:mm                  | 36:00
            42277   | [Red]dd mmm             | 2015-09-30
            2.1     | 0.00                    | 2.10
            2.1     | General                 | 2.1
            3       | General                 | 3
            0.57    | 0%                      | 57%
            0.575   | 0.0%                    | 57.5%
            1234.5  | #,##0                   | 1,235
            7       | "Rec "0                 | Rec 7
            7       | 000                     | 007
            42277   | @                       | 42277
            1000000 | General                 | 1000000
            0       | 0;-0;;@                 | ''
            -3      | 0_);[Red](0)            | (3)
            """)
    void numbersAndDatesAreReadAsTheyAreShown(double value, String format, String shown) throws Exception {
        assertThat(first(cell -> {
                            cell.setCellValue(value);
                            style(cell)
                                    .setDataFormat(cell.getSheet()
                                            .getWorkbook()
                                            .createDataFormat()
                                            .getFormat(format));
                        })
                        .text())
                .isEqualTo(shown);
    }

    @Test
    void otherValuesAreReadAsTheyAreShown() throws Exception {
        assertThat(first(cell -> cell.setCellValue(true)).text()).isEqualTo("TRUE");
        assertThat(first(cell -> cell.setCellErrorValue(FormulaError.REF)).text())
                .isEqualTo("#REF!");
        assertThat(first(cell -> cell.setCellValue(" two \n\n lines_x000D_\n_x005F_x0041_ "))
                        .text())
                .isEqualTo("two\nlines\n_x0041_");
        assertThat(first(cell -> {
                            cell.setCellFormula("1+1");
                            cell.getSheet()
                                    .getWorkbook()
                                    .getCreationHelper()
                                    .createFormulaEvaluator()
                                    .evaluateFormulaCell(cell);
                        })
                        .text())
                .isEqualTo("2");
    }

    @Test
    void daysMayCountFrom1904() throws Exception {
        assertThat(first(cell -> {
                            cell.getSheet()
                                    .getWorkbook()
                                    .getCTWorkbook()
                                    .addNewWorkbookPr()
                                    .setDate1904(true);
                            cell.setCellValue(40815d);
                            style(cell)
                                    .setDataFormat(cell.getSheet()
                                            .getWorkbook()
                                            .createDataFormat()
                                            .getFormat("d/m/yy"));
                        })
                        .text())
                .isEqualTo("2015-09-30");
    }

    @Test
    void aShadeMayBeAColourOfThePaletteOrOfTheTheme() throws Exception {
        assertThat(shaded(new XSSFColor(new byte[] {(byte) 0xFF, (byte) 0xC0, 0})))
                .isEqualTo("FFC000");
        assertThat(shaded(XSSFColor.from(colour(color -> color.setIndexed(IndexedColors.RED.getIndex())))))
                .isEqualTo("FF0000");
        assertThat(shaded(XSSFColor.from(colour(color -> color.setTheme(9))))).isEqualTo("70AD47");
        assertThat(shaded(XSSFColor.from(colour(color -> color.setTheme(0))))).isEqualTo("FFFFFF");
        assertThat(shaded(XSSFColor.from(colour(color -> {
                    color.setTheme(9);
                    color.setTint(0.6);
                }))))
                .isEqualTo("C6DEB5");
        assertThat(shaded(XSSFColor.from(colour(color -> {
                    color.setTheme(9);
                    color.setTint(-0.25);
                }))))
                .isEqualTo("548235");
    }

    @Test
    void aPatternIsNoShade() throws Exception {
        assertThat(first(cell -> {
                            cell.setCellValue("x");
                            CellStyle style = style(cell);
                            style.setFillPattern(FillPatternType.THIN_BACKWARD_DIAG);
                            style.setFillForegroundColor(IndexedColors.RED.getIndex());
                        })
                        .shade())
                .isNull();
    }

    @Test
    void rowsAndColumnsMayShadeCellsThatAreNotThere() throws Exception {
        List<DocumentRow> rows = rows(sheet -> {
            XSSFCellStyle red = fill(sheet, "FF0000");
            XSSFCellStyle green = fill(sheet, "00B050");
            sheet.createRow(0).createCell(2).setCellValue("RAG");
            sheet.setDefaultColumnStyle(2, green);
            sheet.createRow(1).createCell(0).setCellValue("a");
            sheet.createRow(2).setRowStyle(red);
            sheet.getRow(2).createCell(0).setCellValue("b");
            sheet.createRow(3).setRowStyle(red);
        });

        assertThat(rows).hasSize(3);
        assertThat(shade(rows.get(1), 2)).isEqualTo("00B050");
        assertThat(shade(rows.get(2), 2)).isEqualTo("FF0000");
        assertThat(shade(rows.get(2), 1)).isEqualTo("FF0000");
    }

    @Test
    void mergedCellsAreThereInEveryRowThatTheyCover() throws Exception {
        List<DocumentRow> rows = rows(sheet -> {
            for (int row = 0; row < 5; row++) {
                sheet.createRow(row).createCell(3).setCellValue("d" + row);
            }
            sheet.getRow(1).createCell(0).setCellValue("a");
            sheet.getRow(1).getCell(0).setCellStyle(fill(sheet, "FFC000"));
            sheet.getRow(1).createCell(1).setCellValue("hidden");
            sheet.getRow(3).createCell(0).setCellValue("hidden, too");
            sheet.addMergedRegion(CellRangeAddress.valueOf("A2:B4"));
        });

        assertThat(rows.get(3).cells())
                .containsExactly(new DocumentCell(0, 2, 2, "a", "FFC000"), new DocumentCell(3, 1, 4, "d3", null));
        assertThat(rows.get(4).cells()).containsExactly(new DocumentCell(3, 1, 5, "d4", null));
    }

    @Test
    void whatIsHiddenIsReadAndSheetsAreCounted() throws Exception {
        List<DocumentPart> tables = read(book -> {
            book.createSheet("Empty");
            XSSFSheet sheet = book.createSheet("Plan");
            book.setSheetHidden(1, true);
            sheet.createRow(4).setZeroHeight(true);
            sheet.setColumnHidden(1, true);
            sheet.getRow(4).createCell(1).setCellValue("x");
        });

        assertThat(tables)
                .containsExactly(
                        new DocumentTable(1, false, List.of()),
                        new DocumentTable(
                                2, false, List.of(new DocumentRow(5, List.of(new DocumentCell(1, 1, 5, "x", null))))));
    }

    private static @Nullable String shaded(XSSFColor colour) throws Exception {
        return first(cell -> {
                    cell.setCellValue("x");
                    XSSFCellStyle style = style(cell);
                    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
                    style.setFillForegroundColor(colour);
                })
                .shade();
    }

    private static CTColor colour(Consumer<CTColor> settings) {
        CTColor colour = CTColor.Factory.newInstance();
        settings.accept(colour);
        return colour;
    }

    private static @Nullable String shade(DocumentRow row, int column) {
        return row.cells().stream()
                .filter(cell -> cell.column() == column)
                .map(DocumentCell::shade)
                .findFirst()
                .orElse(null);
    }

    private static XSSFCellStyle fill(XSSFSheet sheet, String colour) {
        XSSFCellStyle style = sheet.getWorkbook().createCellStyle();
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setFillForegroundColor(new XSSFColor(HexFormat.of().parseHex(colour)));
        return style;
    }

    private static XSSFCellStyle style(XSSFCell cell) {
        XSSFCellStyle style = cell.getSheet().getWorkbook().createCellStyle();
        cell.setCellStyle(style);
        return style;
    }

    private static DocumentCell first(Consumer<XSSFCell> contents) throws IOException, UnreadableFile {
        return rows(sheet -> {
                    XSSFCell cell = sheet.createRow(0).createCell(0);
                    sheet.getRow(0).createCell(1).setCellValue("beside");
                    contents.accept(cell);
                })
                .getFirst()
                .cells()
                .getFirst();
    }

    private static List<DocumentRow> rows(Consumer<XSSFSheet> contents) throws IOException, UnreadableFile {
        return ((DocumentTable)
                        read(book -> contents.accept(book.createSheet("Plan"))).getFirst())
                .rows();
    }

    private static List<DocumentPart> read(Consumer<XSSFWorkbook> contents) throws IOException, UnreadableFile {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            contents.accept(book);
            book.getPackagePart().addRelationship(theme(book), TargetMode.INTERNAL, XSSFRelation.THEME.getRelation());
            book.write(out);
        }
        return DocumentKind.EXCEL.read(out.toByteArray(), WorkbookLimits.usual());
    }

    /** The colours of Office since 2013, white and black the other way round than cells number them. */
    private static PackagePartName theme(XSSFWorkbook book) throws IOException {
        StringBuilder colours = new StringBuilder("<a:sysClr val=\"windowText\" lastClr=\"000000\"/>");
        for (String colour :
                "FFFFFF 44546A E7E6E6 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72".split(" ")) {
            colours.append("<a:srgbClr val=\"").append(colour).append("\"/>");
        }
        try {
            PackagePartName name = PackagingURIHelper.createPartName("/xl/theme/theme1.xml");
            try (OutputStream out = book.getPackage()
                    .createPart(name, XSSFRelation.THEME.getContentType())
                    .getOutputStream()) {
                out.write(("<a:theme xmlns:a=\"urn:a\"><a:clrScheme>" + colours
                                + "</a:clrScheme><a:srgbClr val=\"123456\"/>" + "</a:theme>")
                        .getBytes(StandardCharsets.UTF_8));
            }
            return name;
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }
}
