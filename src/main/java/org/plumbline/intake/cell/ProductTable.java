package org.plumbline.intake.cell;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Tables that the product brings: comma-separated files with a header row that lie beside the class that reads them. */
public final class ProductTable {

    private ProductTable() {}

    /**
     * The rows of the file.
     *
     * @param beside a class of the package in which the file lies
     * @throws IllegalStateException when there is no such file
     */
    public static List<CSVRecord> rows(Class<?> beside, String file) {
        try (InputStream in = beside.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("A file of the product is missing (" + file + ")");
            }
            CSVFormat format = CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get();
            return format.parse(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
