package org.plumbline.intake.workbook;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.jspecify.annotations.Nullable;
import org.plumbline.calendar.EnglishDates;
import org.plumbline.intake.cell.CellText;
import org.xml.sax.SAXException;

/**
 * The number formats and shades of a workbook. A day is written as yyyy-MM-dd whatever its format, so that nobody has to
 * guess which figure is the month; a date whose format has no day as month and year.
 */
final class ShownStyles {

    /** No style is named. */
    static final int NONE = -1;

    /** The style of a cell that names none. */
    static final int DEFAULT = 0;

    /** What is shown as it is, or not at all: quoted, escaped, as wide as, filled up with, in brackets; and half days. */
    private static final Pattern AS_IT_IS =
            Pattern.compile("\"[^\"]*\"|[\\\\_*].|\\[(?!(?i:h+|m+|s+)\\])[^\\]]*\\]|(?i:am/pm|a/p)");

    /** Places for figures, by which no date is written. */
    private static final Pattern FIGURES = Pattern.compile("[0#?@%]");

    private static final int SECTIONS_FOR_NUMBERS = 3;

    private static final Pattern ISO_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}(?:T.*)?");
    private static final int ISO_LENGTH = 10;
    private static final int WHITE = 255;

    private final StylesTable styles;
    private final ThemeColours theme;
    private final boolean from1904;
    private final DataFormatter formatter = new DataFormatter(Locale.ENGLISH);

    private ShownStyles(StylesTable styles, ThemeColours theme, boolean from1904) {
        this.styles = styles;
        this.theme = theme;
        this.from1904 = from1904;
    }

    static ShownStyles of(PackagePart workbook, boolean from1904)
            throws IOException, InvalidFormatException, SAXException, ParserConfigurationException {
        Optional<PackagePart> part = OfficeFile.related(workbook, "/styles");
        StylesTable styles = part.isPresent() ? new StylesTable(part.get()) : new StylesTable();
        return new ShownStyles(styles, ThemeColours.of(workbook), from1904);
    }

    /** The value of a cell in its format. */
    String text(RawCell cell, int number) {
        XSSFCellStyle style = style(number);
        String format = style == null ? "General" : style.getDataFormatString();
        int index = style == null ? 0 : style.getDataFormat();
        if (cell.type() == RawCell.Type.NUMBER) {
            return number(cell.number(), index, format == null ? "General" : format);
        }
        return ISO_DAY.matcher(cell.text()).matches() && style != null && DateUtil.isADateFormat(index, format)
                ? cell.text().substring(0, ISO_LENGTH)
                : CellText.shown(cell.text());
    }

    private String number(double value, int index, String format) {
        String codes = AS_IT_IS.matcher(format).replaceAll("").toLowerCase(Locale.ROOT);
        String section = section(value, codes.split(";", -1));
        if (section.isEmpty() && !codes.isEmpty()) {
            return "";
        }
        boolean figures = FIGURES.matcher(section).find();
        boolean time = section.contains("h") || section.contains("s");
        if (!figures && DateUtil.isValidExcelDate(value)) {
            LocalDate day = DateUtil.getLocalDateTime(value, from1904).toLocalDate();
            if (section.contains("d")) {
                return day.toString();
            }
            if (section.contains("y") || section.contains("m") && !time) {
                return EnglishDates.month(YearMonth.from(day));
            }
        }
        return formatter.formatRawCellContents(value, index, format, from1904);
    }

    /** The part of a format that is for the value: for what is above, below, and exactly nothing. */
    private static String section(double value, String[] sections) {
        int wanted = value > 0 ? 0 : value < 0 ? 1 : 2;
        return wanted < Math.min(sections.length, SECTIONS_FOR_NUMBERS) ? sections[wanted] : sections[0];
    }

    /** The shade of a style as six hexadecimal figures, or null where it has none. */
    @Nullable
    String shade(int number) {
        XSSFCellStyle style = style(number);
        if (style == null || style.getFillPattern() != FillPatternType.SOLID_FOREGROUND) {
            return null;
        }
        XSSFColor colour = style.getFillForegroundXSSFColor();
        byte[] rgb = colour == null ? null : colour.isThemed() ? theme.colour(colour.getTheme()) : colour.getRGB();
        return rgb == null ? null : HexFormat.of().withUpperCase().formatHex(tinted(rgb, colour.getTint()));
    }

    /** Nearer to white by a share above nothing, nearer to black by one below. */
    private static byte[] tinted(byte[] rgb, double tint) {
        byte[] tinted = new byte[rgb.length];
        for (int i = 0; i < rgb.length; i++) {
            int part = Byte.toUnsignedInt(rgb[i]);
            tinted[i] = (byte) Math.round(tint < 0 ? part * (1 + tint) : part + (WHITE - part) * tint);
        }
        return tinted;
    }

    private @Nullable XSSFCellStyle style(int number) {
        return number < 0 || number >= styles.getNumCellStyles() ? null : styles.getStyleAt(number);
    }
}
