package org.plumbline.intake.document;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.plumbline.intake.UnreadableFile;
import org.plumbline.intake.table.CellLines;
import org.plumbline.intake.table.DocumentCell;
import org.plumbline.intake.table.DocumentPart;
import org.plumbline.intake.table.DocumentRow;
import org.plumbline.intake.table.DocumentTable;
import org.plumbline.intake.workbook.WorkbookLimits;

/** A comma-separated file as one table; each record is a row, blank ones are counted. */
final class CsvTables {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private CsvTables() {}

    static List<DocumentPart> read(byte[] file, WorkbookLimits limits) throws UnreadableFile {
        if (file.length > limits.fileBytes()) {
            throw new UnreadableFile("The file is larger than " + limits.fileBytes() / 1024 / 1024
                    + " MB. Check that it is the right one and try again.");
        }
        String text = text(file);
        List<DocumentRow> rows = new ArrayList<>();
        try {
            for (CSVRecord record : CSVFormat.RFC4180.parse(new StringReader(text))) {
                if (rows.size() >= limits.rows() || record.size() > limits.columns()) {
                    throw new UnreadableFile(
                            "The file has more than %d rows or %d columns. Check that it is the right one."
                                    .formatted(limits.rows(), limits.columns()));
                }
                rows.add(row(record));
            }
        } catch (IOException | UncheckedIOException e) {
            throw new UnreadableFile(
                    "The file is not comma-separated (" + e.getMessage() + "). Check that every quote is closed.", e);
        }
        return List.of(new DocumentTable(1, false, rows));
    }

    private static String text(byte[] file) throws UnreadableFile {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            if (CellLines.hasControls(text)) {
                throw new UnreadableFile(
                        "The file holds characters that no text has, such as NUL. Save it again as \"CSV UTF-8\".");
            }
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new UnreadableFile("The file is not UTF-8. Save it as \"CSV UTF-8\".", e);
        }
    }

    private static DocumentRow row(CSVRecord record) {
        int number = Math.toIntExact(record.getRecordNumber());
        List<DocumentCell> cells = new ArrayList<>();
        for (int column = 0; column < record.size(); column++) {
            cells.add(new DocumentCell(column, 1, number, CellLines.of(record.get(column)), null));
        }
        return new DocumentRow(number, cells);
    }
}
