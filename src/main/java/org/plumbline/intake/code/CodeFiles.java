package org.plumbline.intake.code;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The files of this room that hold codes and words. */
final class CodeFiles {

    private CodeFiles() {}

    static List<CSVRecord> rows(String file) {
        try (InputStream in = CodeFiles.class.getResourceAsStream(file)) {
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
