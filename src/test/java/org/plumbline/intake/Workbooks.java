package org.plumbline.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.plumbline.demo.County;

/** Workbooks of a small county, whole and otherwise. */
public final class Workbooks {

    /** Rows as the writer numbers them, from 0. */
    public static final int HEADINGS = 1;

    public static final int FIRST_CHILD = 2;

    private Workbooks() {}

    public static byte[] whole(County county, LocalDate asAt) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            county.writeWorkbook(asAt, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** The lists of the workbook whose number will do. */
    public static byte[] only(byte[] workbook, IntPredicate lists) {
        return changed(workbook, book -> {
            for (int sheet = book.getNumberOfSheets() - 1; sheet >= 0; sheet--) {
                if (!lists.test(number(book.getSheetAt(sheet)))) {
                    book.removeSheetAt(sheet);
                }
            }
        });
    }

    /** The workbook with a list of which only the upper half is left. */
    public static byte[] half(byte[] workbook, int list) {
        return changed(
                workbook,
                book -> book.forEach(sheet -> {
                    if (number(sheet) == list) {
                        cut(sheet, FIRST_CHILD + (sheet.getLastRowNum() - HEADINGS) / 2);
                    }
                }));
    }

    public static byte[] changed(byte[] workbook, Consumer<Workbook> change) {
        try (Workbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            change.accept(book);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void cut(Sheet sheet, int from) {
        for (int row = sheet.getLastRowNum(); row >= from; row--) {
            if (sheet.getRow(row) != null) {
                sheet.removeRow(sheet.getRow(row));
            }
        }
    }

    public static int number(Sheet sheet) {
        return Integer.parseInt(sheet.getSheetName().replaceAll("\\D", ""));
    }
}
