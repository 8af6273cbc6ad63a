package org.plumbline.intake.events;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plumbline.casefile.contract.EventAttribute;
import org.plumbline.casefile.contract.EventAttribute.Kind;
import org.plumbline.casefile.contract.EventContract;
import org.plumbline.casefile.contract.EventType;

/**
 * One event that a row of a table of the Standard Safeguarding Dataset records.
 *
 * @param onlyWhole whether it is read only where all keys that it needs are known
 */
public record SsdStep(
        EventType type,
        boolean onlyWhole,
        String date,
        Map<String, SsdCell> keys,
        @Nullable Condition when,
        @Nullable Condition unless) {

    private static final Pattern BRITISH = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");

    /** Whether a column holds one of these values. */
    record Condition(String column, List<String> values) {

        static Condition of(String text) {
            String[] parts = text.split(":");
            return new Condition(
                    parts[0],
                    Arrays.stream(parts[1].split("\\|")).map(SsdCell::plain).toList());
        }

        boolean isTrue(CsvRow row) {
            return row.has(column) && values.contains(SsdCell.plain(row.get(column)));
        }
    }

    static SsdStep of(String line) {
        String[] words = line.strip().split(" ");
        Map<String, SsdCell> keys = new LinkedHashMap<>();
        Condition when = null;
        Condition unless = null;
        for (String word : Arrays.asList(words).subList(2, words.length)) {
            String[] pair = word.split("=", 2);
            switch (pair[0]) {
                case "if" -> when = Condition.of(pair[1]);
                case "unless" -> unless = Condition.of(pair[1]);
                default -> keys.put(pair[0], SsdCell.of(pair[1]));
            }
        }
        return new SsdStep(
                EventType.valueOf(words[0].replace("?", "")), words[0].startsWith("?"), words[1], keys, when, unless);
    }

    /** The event that the row records, or null when it records none. */
    @Nullable
    EventLine event(String caseId, CsvRow row, SsdLookups lookups) {
        String day = row.has(date) ? date(row.get(date)) : "";
        boolean wanted = (when == null || when.isTrue(row)) && (unless == null || !unless.isTrue(row));
        if (day.isEmpty() || !wanted) {
            return null;
        }
        StringBuilder attributes = new StringBuilder();
        for (EventAttribute attribute : EventContract.attributes(type)) {
            SsdCell cell = keys.get(attribute.key());
            String value = cell == null ? "" : value(attribute.kind(), cell.read(row, lookups));
            if (value.isEmpty() && attribute.required() && onlyWhole) {
                return null;
            }
            if (!value.isEmpty()) {
                attributes
                        .append(attributes.isEmpty() ? "" : ";")
                        .append(attribute.key())
                        .append('=')
                        .append(value);
            }
        }
        return new EventLine(row.line(), caseId, type.name(), day, "", attributes.toString());
    }

    private static String value(Kind kind, String text) {
        return switch (kind) {
            case FLAG, CHOICE -> text.toUpperCase(Locale.ROOT);
            case DATE, PAST -> date(text);
            case NAME -> text.replaceAll("[;=]", ",");
            default -> text;
        };
    }

    /** A date that comes with a time of day or as dd/MM/yyyy, as the contract writes it; anything else as it is. */
    private static String date(String text) {
        String day = text.split("[ T]")[0];
        Matcher british = BRITISH.matcher(day);
        return british.matches()
                ? "%s-%02d-%02d"
                        .formatted(
                                british.group(3),
                                Integer.parseInt(british.group(2)),
                                Integer.parseInt(british.group(1)))
                : day;
    }
}
