package org.plumbline.rulebook;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
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
        } catch (IOException | IllegalArgumentException | DateTimeParseException e) {
            throw new BrokenRulePack(
                    place + ": row " + (limits.size() + 1) + ": " + e.getMessage()
                            + "\nMaybe a column is missing (id,from,to,limit,unit,basis,severity,source)"
                            + ", a limit is not a whole number, or in-force is neither no nor a day as yyyy-MM-dd",
                    e);
        }
        return List.copyOf(limits);
    }

    /** An empty limit is one that each case sets; an empty day is that of a duty as old as anything recorded. */
    private static TimescaleLimit limit(CSVRecord row) {
        boolean setByCase = row.get("limit").isBlank();
        return new TimescaleLimit(
                row.get("id"),
                row.get("from"),
                row.get("to"),
                setByCase ? 0 : Integer.parseInt(row.get("limit")),
                TimescaleUnit.valueOf(row.get("unit").toUpperCase(Locale.ROOT)),
                row.get("basis"),
                row.get("severity"),
                row.get("source"),
                bound(row, "least"),
                bound(row, "most"),
                setByCase,
                inForceFrom(row));
    }

    private static LocalDate inForceFrom(CSVRecord row) {
        String written = row.isSet("in-force") ? row.get("in-force") : "";
        return switch (written) {
            case "" -> LocalDate.MIN;
            case "no" -> TimescaleLimit.NOT_IN_FORCE;
            default -> LocalDate.parse(written);
        };
    }

    private static @Nullable Integer bound(CSVRecord row, String column) {
        return row.isSet(column) && !row.get(column).isBlank() ? Integer.valueOf(row.get(column)) : null;
    }
}
