package org.plumbline.intake.workbook;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.model.ThemesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.jspecify.annotations.Nullable;
import org.plumbline.calendar.EnglishDates;
import org.plumbline.intake.cell.CellText;

/**
 * The number formats and shades of a workbook. A day is written as yyyy-MM-dd whatever its format, so that nobody has to
 * guess which figure is the month; a date whose format has no day as month and year.
 */
final class ShownStyles {

    /** No style is named. */
    static final int NONE = -1;

    /** The style of a cell that names none. */
    static final int DEFAULT = 0;

    /** What is shown as it is, or not at all: quoted, escaped, as wide as, filled up with, in brackets. */
    private static final Pattern AS_IT_STANDS = Pattern.compile("\"[^\"]*\"|[\\\\_*].|\\[[^\\]]*\\]");

    private static final Pattern ISO_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}(?:T.*)?");
    private static final int ISO_LENGTH = 10;

    private final StylesTable styles;
    private final boolean from1904;
    private final DataFormatter formatter = new DataFormatter(Locale.UK);

    private ShownStyles(StylesTable styles, boolean from1904) {
        this.styles = styles;
        this.from1904 = from1904;
    }

    static ShownStyles of(PackagePart workbook, boolean from1904) throws IOException, InvalidFormatException {
        Optional<PackagePart> part = OfficeFile.related(workbook, "/styles");
        StylesTable styles = part.isPresent() ? new StylesTable(part.get()) : new StylesTable();
        Optional<PackagePart> theme = OfficeFile.related(workbook, "/theme");
        if (theme.isPresent()) {
            styles.setTheme(new ThemesTable(theme.get()));
        }
        return new ShownStyles(styles, from1904);
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
        if (DateUtil.isADateFormat(index, format) && DateUtil.isValidExcelDate(value)) {
            String codes = AS_IT_STANDS
                    .matcher(format)
                    .replaceAll("")
                    .toLowerCase(Locale.ROOT)
                    .split(";", 2)[0];
            boolean time = codes.contains("h") || codes.contains("s");
            LocalDate day = DateUtil.getLocalDateTime(value, from1904).toLocalDate();
            if (codes.contains("d")) {
                return day.toString();
            }
            if (codes.contains("y") || codes.contains("m") && !time) {
                return EnglishDates.month(YearMonth.from(day));
            }
        }
        return formatter.formatRawCellContents(value, index, format, from1904);
    }

    /** The shade of a style as six hexadecimal figures, or null where it has none. */
    @Nullable
    String shade(int number) {
        XSSFCellStyle style = style(number);
        if (style == null || style.getFillPattern() != FillPatternType.SOLID_FOREGROUND) {
            return null;
        }
        XSSFColor colour = style.getFillForegroundXSSFColor();
        byte[] rgb = colour == null ? null : colour.getRGBWithTint();
        if (rgb == null && colour != null) {
            rgb = colour.getRGB();
        }
        return rgb == null ? null : HexFormat.of().withUpperCase().formatHex(rgb);
    }

    private @Nullable XSSFCellStyle style(int number) {
        return number < 0 || number >= styles.getNumCellStyles() ? null : styles.getStyleAt(number);
    }
}
