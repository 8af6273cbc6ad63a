package org.plumbline.intake.events;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.plumbline.intake.cell.CellText;

/** Reads comma-separated files in UTF-8 with a header row, as RFC 4180 has them, one row at a time. */
public final class CsvRows {

    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private interface Opening {
        InputStream open() throws IOException;
    }

    /**
     * What a file is read as.
     *
     * @param strict whether no column at all may be there twice
     * @param passing whether totals, notes and headings once more are passed over
     * @param heading how a heading is compared with the names of the columns
     */
    private record Manner(boolean strict, boolean passing, UnaryOperator<String> heading) {

        private static final Manner LIST = new Manner(false, false, CellText::folded);
        private static final Manner CASES = new Manner(false, true, CellText::folded);
        private static final Manner TABLE = new Manner(true, false, CellText::folded);
    }

    private final Path file;
    private final List<String> columns;
    private final FileProblems problems;
    private final Manner manner;

    private CsvRows(Path file, List<String> columns, FileProblems problems, Manner manner) {
        this.file = file;
        this.columns = columns;
        this.problems = problems;
        this.manner = manner;
    }

    /**
     * Hands out the rows that have all columns, in whatever case the header writes them; everything else becomes an error.
     * Further columns are kept, and rows without any text passed over.
     */
    public static void read(Path file, List<String> columns, FileProblems problems, Consumer<CsvRow> rows) {
        new CsvRows(file, columns, problems, Manner.LIST).read(() -> Files.newInputStream(file), rows);
    }

    /** The same for a file of cases or of what happened on them: totals, notes and headings once more are passed over too. */
    static void readCases(Path file, List<String> columns, FileProblems problems, Consumer<CsvRow> rows) {
        new CsvRows(file, columns, problems, Manner.CASES).read(() -> Files.newInputStream(file), rows);
    }

    /** The same for a table of figures, in which no column at all may be there twice. */
    public static void readTable(Path file, List<String> columns, FileProblems problems, Consumer<CsvRow> rows) {
        new CsvRows(file, columns, problems, Manner.TABLE).read(() -> Files.newInputStream(file), rows);
    }

    /**
     * The same where the case of a heading says something.
     *
     * @return the headings; none where there is something wrong with them
     */
    public static List<String> readTableAsWritten(
            Path file, List<String> columns, FileProblems problems, Consumer<CsvRow> rows) {
        List<String> headings = new ArrayList<>();
        Manner asWritten = new Manner(true, false, heading -> {
            headings.add(heading);
            return heading;
        });
        boolean read = new CsvRows(file, columns, problems, asWritten).read(() -> Files.newInputStream(file), rows);
        return read ? headings : List.of();
    }

    /**
     * The same as for cases of a file that is held in memory and only named by the path.
     *
     * @return whether it could be read to its end
     */
    static boolean read(Path name, byte[] bytes, List<String> columns, FileProblems problems, Consumer<CsvRow> rows) {
        return new CsvRows(name, columns, problems, Manner.CASES).read(() -> new ByteArrayInputStream(bytes), rows);
    }

    private boolean read(Opening source, Consumer<CsvRow> rows) {
        try (BufferedReader text =
                new BufferedReader(new InputStreamReader(source.open(), StandardCharsets.UTF_8.newDecoder()))) {
            text.mark(1);
            int first = text.read();
            if (first != BYTE_ORDER_MARK) {
                text.reset();
            }
            try (CSVParser parser = CSVFormat.RFC4180.parse(text)) {
                return read(parser, rows);
            }
        } catch (UncheckedIOException e) {
            problems.error(file, 1, unreadable(e.getCause() == null ? e : e.getCause()));
        } catch (IOException e) {
            problems.error(file, 1, unreadable(e));
        }
        return false;
    }

    private static String unreadable(Throwable e) {
        return e instanceof CharacterCodingException
                ? "The file is not UTF-8. Save it as \"CSV UTF-8\"."
                : "The file is not a comma-separated file (" + e.getMessage() + "). Check that every quote is closed.";
    }

    private boolean read(CSVParser parser, Consumer<CsvRow> rows) {
        List<String> header = List.of();
        PassedLines passed = new PassedLines(header);
        long line = 1;
        for (CSVRecord record : parser) {
            // Trimmed here, because the parser would take a NUL at an end for a blank.
            List<String> fields = record.stream().map(CellText::trimmed).toList();
            if (fields.stream().allMatch(String::isEmpty)) {
                line = parser.getCurrentLineNumber() + 1;
                continue;
            }
            if (header.isEmpty()) {
                header = fields.stream().map(manner.heading()).toList();
                if (!hasAll(header) || !eachOnce(header)) {
                    return false;
                }
                passed = new PassedLines(header);
            } else if (!manner.passing() || !passed.passes(line, fields)) {
                row(fields, header, line, rows);
            }
            line = parser.getCurrentLineNumber() + 1;
        }
        passed.report(file, problems);
        if (header.isEmpty()) {
            problems.error(file, 1, "The file is empty. Check that it is the right file.");
        }
        return !header.isEmpty();
    }

    private void row(List<String> fields, List<String> header, long line, Consumer<CsvRow> rows) {
        if (hasControls(fields)) {
            problems.error(
                    file,
                    line,
                    "The row holds characters that no text has, such as NUL. Save the file again as \"CSV UTF-8\".");
        } else if (fields.size() == header.size()) {
            rows.accept(new CsvRow(line, header, fields));
        } else {
            problems.error(
                    file,
                    line,
                    "The row has " + fields.size() + " fields and the header " + header.size()
                            + ". Write one field for each column.");
        }
    }

    /** Of two columns of one name nobody knows which is meant: refused where it is needed, otherwise said. */
    private boolean eachOnce(List<String> header) {
        Map<Boolean, List<String>> twice = header.stream()
                .filter(column -> !column.isEmpty() && Collections.frequency(header, column) > 1)
                .distinct()
                .collect(Collectors.partitioningBy(column -> manner.strict() || columns.contains(column)));
        List<String> needed = twice.getOrDefault(true, List.of());
        List<String> further = twice.getOrDefault(false, List.of());
        if (!needed.isEmpty()) {
            problems.error(
                    file, 1, "The header has twice the column " + String.join(", ", needed) + ". Leave one out.");
        }
        if (!further.isEmpty()) {
            problems.warning(
                    file,
                    1,
                    "The header has twice the column " + String.join(", ", further)
                            + ". The first is read; leave the other out.");
        }
        return needed.isEmpty();
    }

    private static boolean hasControls(List<String> fields) {
        for (String field : fields) {
            for (int i = 0; i < field.length(); i++) {
                char each = field.charAt(i);
                if (Character.isISOControl(each) && "\n\r\t".indexOf(each) < 0) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean hasAll(List<String> header) {
        List<String> missing =
                columns.stream().filter(column -> !header.contains(column)).toList();
        if (!missing.isEmpty()) {
            problems.error(
                    file,
                    1,
                    "The header has no column " + String.join(", ", missing) + ". The first line must be "
                            + String.join(",", columns) + ".");
        }
        return missing.isEmpty();
    }
}
