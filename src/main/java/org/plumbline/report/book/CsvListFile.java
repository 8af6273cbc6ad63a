package org.plumbline.report.book;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.plumbline.calendar.EnglishDates;
import org.plumbline.report.chart.FormulaSafe;

/** A list as CSV that a spreadsheet opens: in UTF-8 with its mark, days as dd/MM/yyyy, no cell a formula. */
final class CsvListFile<R> implements ListFile<R> {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final List<ListColumn<R>> columns;
    private final CSVPrinter csv;

    CsvListFile(List<ListColumn<R>> columns, OutputStream out) throws IOException {
        this.columns = columns;
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.append(BYTE_ORDER_MARK);
        csv = new CSVPrinter(text, CSVFormat.RFC4180);
        csv.printRecord(columns.stream().map(ListColumn::title));
    }

    @Override
    public void row(R row) throws IOException {
        for (ListColumn<R> column : columns) {
            csv.print(cell(column.value().apply(row)));
        }
        csv.println();
    }

    private static @Nullable Object cell(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case LocalDate day -> EnglishDates.day(day);
            case Number number -> number;
            default -> FormulaSafe.text(value.toString());
        };
    }

    @Override
    public void close() throws IOException {
        csv.flush();
    }
}
