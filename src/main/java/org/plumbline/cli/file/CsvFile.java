package org.plumbline.cli.file;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.intake.events.CsvRow;
import org.plumbline.intake.events.CsvRows;

/** Comma-separated files in UTF-8 with a header row, as RFC 4180 has them. A file is written whole or not at all. */
public final class CsvFile implements AutoCloseable {

    private final UnfinishedFile file;
    private final Writer out;

    /** Begins a file beside the one that it will replace when it is {@link #finish finished}. */
    public CsvFile(Path file, String... columns) throws IOException {
        this.file = new UnfinishedFile(file);
        out = new BufferedWriter(new OutputStreamWriter(this.file.out(), StandardCharsets.UTF_8.newEncoder()));
        if (columns.length > 0) {
            row(columns);
        }
    }

    /** The rows that have all columns; everything else becomes an error. Further columns are passed over. */
    public static List<CsvRow> read(Path file, List<String> columns, InputErrors errors) {
        List<CsvRow> rows = new ArrayList<>();
        CsvRows.read(file, columns, errors.problems(), rows::add);
        return rows;
    }

    /** The rows of a table of figures, in which no column may be there twice and rows without text count as none. */
    public static List<CsvRow> readTable(Path file, List<String> columns, InputErrors errors) {
        List<CsvRow> rows = new ArrayList<>();
        CsvRows.readTable(file, columns, errors.problems(), rows::add);
        return rows;
    }

    /** The same where the case of a heading says something, and where a file without rows has headings. */
    public static CsvTable readTableAsWritten(Path file, List<String> columns, InputErrors errors) {
        List<CsvRow> rows = new ArrayList<>();
        List<String> headings = CsvRows.readTableAsWritten(file, columns, errors.problems(), rows::add);
        return new CsvTable(headings, rows);
    }

    /** Adds a row. */
    public void row(String... fields) throws IOException {
        for (int i = 0; i < fields.length; i++) {
            String field = fields[i];
            boolean quoted = field.contains(",") || field.contains("\"") || field.contains("\n");
            out.write(i == 0 ? "" : ",");
            out.write(quoted ? "\"" + field.replace("\"", "\"\"") + "\"" : field);
        }
        out.write('\n');
    }

    /** Puts the file in its place. */
    public void finish() throws IOException {
        out.close();
        file.finish();
    }

    @Override
    public void close() throws IOException {
        try (file) {
            out.close();
        }
    }

    /** Writes a text that is a comma-separated file already. */
    public static void write(Path file, String text) throws IOException {
        try (CsvFile csv = new CsvFile(file)) {
            csv.out.write(text);
            csv.finish();
        }
    }
}
