package org.plumbline.cli.file;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.plumbline.intake.events.CsvRow;

/**
 * Comma-separated files whose digest is published, so that nothing in them is trimmed or repaired. A byte-order mark, quotes,
 * any line ends and empty lines are read; they are no part of what the file says.
 */
public final class ExactCsv {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private ExactCsv() {}

    /** The rows that have all columns, below a header of exactly these; everything else becomes an error. */
    public static List<CsvRow> read(Path file, List<String> columns, InputErrors errors) {
        List<CsvRow> rows = new ArrayList<>();
        long line = 1;
        try (CSVParser parser = CSVFormat.RFC4180.parse(new StringReader(text(file)))) {
            boolean header = true;
            for (CSVRecord record : parser) {
                if (header && !record.toList().equals(columns)) {
                    errors.add(file, 1, "The header must be exactly " + String.join(",", columns) + ".");
                    return List.of();
                }
                if (!header && !empty(record)) {
                    row(file, record, columns, line, errors, rows);
                }
                header = false;
                line = parser.getCurrentLineNumber() + 1;
            }
            if (header) {
                errors.add(file, 1, "The file is empty. The header must be exactly " + String.join(",", columns) + ".");
            }
        } catch (CharacterCodingException e) {
            errors.add(file, 1, "The file is not UTF-8. Save it as \"CSV UTF-8\".");
        } catch (IOException | UncheckedIOException e) {
            errors.add(file, line, "The row is not comma-separated. Check that every quote is closed.");
        }
        return rows;
    }

    private static String text(Path file) throws IOException {
        String text = Files.readString(file);
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    private static boolean empty(CSVRecord record) {
        return record.size() == 1 && record.get(0).isEmpty();
    }

    private static void row(
            Path file, CSVRecord record, List<String> columns, long line, InputErrors errors, List<CsvRow> rows) {
        if (record.size() == columns.size()) {
            rows.add(new CsvRow(line, columns, record.toList()));
        } else {
            errors.add(
                    file,
                    line,
                    "The row has %d fields and the header %d. Write one field for each column."
                            .formatted(record.size(), columns.size()));
        }
    }
}
