package org.plumbline.casefile;

import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;

/**
 * One key that an event of a type may carry.
 *
 * @param required whether it may not be left out
 * @param values the values that a key of the kind {@link Kind#CHOICE} takes, otherwise empty
 */
public record EventAttribute(String key, boolean required, Kind kind, List<String> values) {

    private static final int LONGEST_NAME = 60;

    /** What the value of a key is. */
    public enum Kind {
        NAME("a word or an id of at most " + LONGEST_NAME + " characters"),
        FLAG("Y or N"),
        DATE("a date as yyyy-MM-dd"),
        TIME("a time as HH:mm"),
        COUNT("a whole number"),
        PLACEMENT("a placement code such as U6"),
        CHOICE("one of");

        private final String wanted;

        Kind(String wanted) {
            this.wanted = wanted;
        }
    }

    /** Reads {@code key:kind} or {@code key*:A|B} of the contract. */
    static EventAttribute of(String text) {
        int colon = text.indexOf(':');
        boolean required = text.charAt(colon - 1) == '*';
        String key = text.substring(0, required ? colon - 1 : colon);
        String kind = text.substring(colon + 1);
        return kind.contains("|")
                ? new EventAttribute(key, required, Kind.CHOICE, List.of(kind.split("\\|")))
                : new EventAttribute(key, required, Kind.valueOf(kind.toUpperCase(java.util.Locale.ROOT)), List.of());
    }

    /** Whether the value, which is not empty, is of the kind. */
    public boolean accepts(String value) {
        return switch (kind) {
            case NAME -> value.length() <= LONGEST_NAME && value.chars().noneMatch(Character::isISOControl);
            case FLAG -> value.equals("Y") || value.equals("N");
            case DATE -> value.length() == 10 && isRead(DateTimeFormatter.ISO_LOCAL_DATE, value);
            case TIME -> value.length() == 5 && isRead(DateTimeFormatter.ISO_LOCAL_TIME, value);
            case COUNT -> value.matches("\\d{1,4}");
            case PLACEMENT -> value.matches("[A-Z]\\d");
            case CHOICE -> values.contains(value);
        };
    }

    private static boolean isRead(DateTimeFormatter format, String value) {
        try {
            return format.parse(value) != null;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    /** What may be written, in words. */
    public String wanted() {
        return kind == Kind.CHOICE ? kind.wanted + " " + String.join(", ", values) : kind.wanted;
    }
}
