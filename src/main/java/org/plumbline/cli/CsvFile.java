package org.plumbline.cli;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Comma-separated files in UTF-8 with a header row, as RFC 4180 has them. */
final class CsvFile {

    /** A row with the line it starts on; fields are trimmed and never absent. */
    record Row(long line, List<String> columns, List<String> fields) {
        String get(String column) {
            return fields.get(columns.indexOf(column));
        }
    }

    private CsvFile() {}

    /** The rows that have all columns; everything else becomes an error. Further columns are passed over. */
    static List<Row> read(Path file, List<String> columns, InputErrors errors) {
        Optional<String> text = text(file, errors);
        if (text.isEmpty()) {
            return List.of();
        }
        try (CSVParser parser = CSVFormat.RFC4180.builder().setTrim(true).get().parse(new StringReader(text.get()))) {
            return rows(file, parser, columns, errors);
        } catch (IOException | UncheckedIOException e) {
            errors.add(
                    file,
                    1,
                    "The file is not a comma-separated file (" + e.getMessage()
                            + "). Check that every quote is closed.");
            return List.of();
        }
    }

    private static List<Row> rows(Path file, CSVParser parser, List<String> columns, InputErrors errors) {
        List<Row> rows = new ArrayList<>();
        List<String> header = List.of();
        long line = 1;
        for (CSVRecord record : parser) {
            if (record.getRecordNumber() == 1) {
                header = record.toList();
                List<String> found = header;
                List<String> missing = columns.stream()
                        .filter(column -> !found.contains(column))
                        .toList();
                if (!missing.isEmpty()) {
                    errors.add(
                            file,
                            1,
                            "The header has no column " + String.join(", ", missing) + ". The first line must be "
                                    + String.join(",", columns) + ".");
                    return List.of();
                }
            } else if (record.size() == header.size()) {
                rows.add(new Row(line, header, record.toList()));
            } else if (record.size() > 1 || !record.get(0).isEmpty()) {
                errors.add(
                        file,
                        line,
                        "The row has " + record.size() + " fields and the header " + header.size()
                                + ". Write one field for each column.");
            }
            line = parser.getCurrentLineNumber() + 1;
        }
        return rows;
    }

    private static Optional<String> text(Path file, InputErrors errors) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            String content = text.startsWith("\uFEFF") ? text.substring(1) : text;
            if (content.isBlank()) {
                errors.add(file, 1, "The file is empty. Check that it is the right file.");
                return Optional.empty();
            }
            return Optional.of(content);
        } catch (CharacterCodingException e) {
            errors.add(file, 1, "The file is not UTF-8. Save it as \"CSV UTF-8\".");
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("A file cannot be read (" + file + ")", e);
        }
    }

    /** Writes the file whole or not at all. */
    static void write(Path file, String text) throws IOException {
        Path folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElseThrow();
        Path unfinished = Files.createTempFile(folder, ".plumbline-", ".csv");
        try {
            Files.writeString(unfinished, text);
            try {
                Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }
}
