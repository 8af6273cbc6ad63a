package org.plumbline.rulebook;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Reads the timescales of a pack. */
final class TimescaleRows {

    private TimescaleRows() {}

    /** The rows of the text. Throws with file and line where one cannot be read. */
    static List<TimescaleLimit> of(String place, String csv) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        Map<String, TimescaleLimit> limits = new LinkedHashMap<>();
        try (CSVParser parser = format.parse(new StringReader(csv))) {
            for (CSVRecord row : parser) {
                add(limits, row, place + ":" + parser.getCurrentLineNumber() + ": ");
            }
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            throw new BrokenRulePack(
                    place + ": " + e.getMessage() + "\nMaybe a quote is missing, or two columns have one name", e);
        }
        return List.copyOf(limits.values());
    }

    private static void add(Map<String, TimescaleLimit> limits, CSVRecord row, String place) {
        TimescaleLimit limit;
        try {
            limit = limit(row);
        } catch (IllegalArgumentException | DateTimeParseException e) {
            throw new BrokenRulePack(
                    place + e.getMessage()
                            + "\nMaybe a column is missing (id,from,to,limit,unit,basis,severity,source), a cell with a comma"
                            + " is not in quotes, or in-force is neither no nor a day as yyyy-MM-dd",
                    e);
        }
        if (limit.setByCase() && (limit.isSettable() || limit.strongestBasis() != LimitBasis.LOCAL)) {
            throw new BrokenRulePack(place + limit.id() + " has no limit\nMaybe write it: only a local standard that no"
                    + " council sets for itself can be left to each case");
        }
        if (limits.put(limit.id(), limit) != null) {
            throw new BrokenRulePack(place + "there are two rows " + limit.id()
                    + "\nMaybe one of them is left over, or a variant was meant, such as " + limit.id() + ".under5");
        }
    }

    /** An empty limit is one that each case sets; an empty day is that of a duty as old as anything recorded. */
    private static TimescaleLimit limit(CSVRecord row) {
        for (String basis : row.get("basis").split("/")) {
            known(row, "basis", basis, LimitBasis.values());
        }
        String unit = row.get("unit").toUpperCase(Locale.ROOT);
        known(row, "unit", unit, TimescaleUnit.values());
        boolean setByCase = row.get("limit").isBlank();
        return new TimescaleLimit(
                row.get("id"),
                row.get("from"),
                row.get("to"),
                setByCase ? 0 : number(row, "limit"),
                TimescaleUnit.valueOf(unit),
                row.get("basis"),
                row.get("severity"),
                row.get("source"),
                bound(row, "least"),
                bound(row, "most"),
                setByCase,
                inForceFrom(row));
    }

    private static void known(CSVRecord row, String column, String word, Enum<?>[] values) {
        List<String> known = Stream.of(values).map(Enum::name).toList();
        if (!known.contains(word)) {
            throw new IllegalArgumentException(
                    "the %s of %s is none of %s (%s)".formatted(column, row.get("id"), String.join(", ", known), word));
        }
    }

    private static int number(CSVRecord row, String column) {
        String written = row.get(column);
        if (!written.matches("\\d{1,6}")) {
            throw new IllegalArgumentException(
                    "the %s of %s is no whole number of 0 or more (%s)".formatted(column, row.get("id"), written));
        }
        return Integer.parseInt(written);
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
        return row.isSet(column) && !row.get(column).isBlank() ? number(row, column) : null;
    }
}
