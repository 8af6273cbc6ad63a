package org.plumbline.rulebook;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Reads the timescales of a pack. */
final class TimescaleRows {

    private TimescaleRows() {}

    /** The rows of the text. Throws with the place and the row where one cannot be read. */
    static List<TimescaleLimit> of(String place, String csv) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        List<TimescaleLimit> limits = new ArrayList<>();
        try (CSVParser parser = format.parse(new StringReader(csv))) {
            for (CSVRecord row : parser) {
                limits.add(limit(row));
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new BrokenRulePack(
                    place + ": row " + (limits.size() + 1) + ": " + e.getMessage()
                            + "\nMaybe a column is missing (id,from,to,limit,unit,basis,severity,source)"
                            + " or a limit is not a whole number",
                    e);
        }
        return List.copyOf(limits);
    }

    private static TimescaleLimit limit(CSVRecord row) {
        return new TimescaleLimit(
                row.get("id"),
                row.get("from"),
                row.get("to"),
                Integer.parseInt(row.get("limit")),
                TimescaleUnit.valueOf(row.get("unit").toUpperCase(Locale.ROOT)),
                row.get("basis"),
                row.get("severity"),
                row.get("source"),
                bound(row, "least"),
                bound(row, "most"));
    }

    private static @Nullable Integer bound(CSVRecord row, String column) {
        return row.isSet(column) && !row.get(column).isBlank() ? Integer.valueOf(row.get(column)) : null;
    }
}
