package org.plumbline.casefile.contract;

import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One key that an event of a type may carry.
 *
 * @param required whether it may not be left out
 * @param expected whether it should not be left out: where it is, that is said and it counts as not known
 * @param fromAnnexA whether Annex A alone brings it, so that no file of events and no form holds it
 * @param notBefore whether the day that it holds cannot lie before that of its event; of a {@link Kind#REFERENCE}, whether its
 *     event cannot lie before the one that it names
 * @param notBeforeNamed the key that names the event before which the day that it holds cannot lie, otherwise absent
 * @param parting whether two events of a type and day that differ in it are two events
 * @param values the values that a key of the kind {@link Kind#CHOICE} takes, otherwise empty
 * @param of the type of the event that a key of the kind {@link Kind#REFERENCE} names, otherwise absent
 */
public record EventAttribute(
        String key,
        boolean required,
        boolean expected,
        boolean fromAnnexA,
        boolean notBefore,
        @Nullable String notBeforeNamed,
        boolean parting,
        Kind kind,
        List<String> values,
        @Nullable EventType of) {

    private static final int LONGEST_NAME = 60;
    /** The longest of the words that the children in need census publishes for a code has 77 characters. */
    private static final int LONGEST_WORDS = 100;

    /** The key, its marks, and what its day cannot lie before. */
    private static final Pattern MARKED = Pattern.compile("(\\w+)([*?+^]*)(?:>(\\w*))?");

    /** What the value of a key is. */
    public enum Kind {
        NAME("a word or an id of at most " + LONGEST_NAME + " characters"),
        /** Words that people write, read whatever their case and punctuation. */
        WORDS("words or a code of at most " + LONGEST_WORDS + " characters"),
        FLAG("Y or N"),
        DATE("a date as yyyy-MM-dd"),
        /** A date of something that has happened. */
        PAST(DATE.wanted),
        TIME("a time as HH:mm"),
        COUNT("a whole number"),
        PLACEMENT("a placement code such as U6"),
        CHOICE("one of"),
        /** The worker's name or number; kept as a pseudonym. */
        PERSON(NAME.wanted),
        /** The id of what the event is about; kept as a pseudonym. */
        KEY(NAME.wanted),
        /** The key of another event; kept as a pseudonym. */
        REFERENCE(NAME.wanted);

        private final String wanted;

        Kind(String wanted) {
            this.wanted = wanted;
        }

        /** Whether the value only ties events together or names a worker, and says nothing to a reader. */
        public boolean isId() {
            return this == PERSON || this == KEY || this == REFERENCE;
        }
    }

    /** Reads {@code key:kind}, {@code key*+:A|B}, {@code key?:kind}, {@code key>:past} or {@code key:@TYPE} of the contract. */
    static EventAttribute of(String text) {
        int colon = text.indexOf(':');
        Matcher marked = MARKED.matcher(text.substring(0, colon));
        if (!marked.matches()) {
            throw new IllegalArgumentException("No key of the contract (%s)".formatted(text));
        }
        String marks = marked.group(2);
        String before = marked.group(3);
        String kind = text.substring(colon + 1);
        EventType of = kind.startsWith("@") ? EventType.valueOf(kind.substring(1)) : null;
        List<String> values = kind.contains("|") ? List.of(kind.split("\\|")) : List.of();
        return new EventAttribute(
                marked.group(1),
                marks.contains("*"),
                marks.contains("?"),
                marks.contains("^"),
                before != null && before.isEmpty(),
                before == null || before.isEmpty() ? null : before,
                marks.contains("+"),
                kind(kind, of != null, !values.isEmpty()),
                values,
                of);
    }

    private static Kind kind(String written, boolean reference, boolean choice) {
        if (reference) {
            return Kind.REFERENCE;
        }
        return choice ? Kind.CHOICE : Kind.valueOf(written.toUpperCase(Locale.ROOT));
    }

    /** Whether the value is a day. */
    public boolean isDay() {
        return kind == Kind.DATE || kind == Kind.PAST;
    }

    /** Whether the value, which is not empty, is of the kind. */
    public boolean accepts(String value) {
        return switch (kind) {
            case NAME, PERSON, KEY, REFERENCE -> isText(value, LONGEST_NAME);
            case WORDS -> isText(value, LONGEST_WORDS);
            case FLAG -> value.equals("Y") || value.equals("N");
            case DATE, PAST -> value.length() == 10 && isRead(DateTimeFormatter.ISO_LOCAL_DATE, value);
            case TIME -> value.length() == 5 && isRead(DateTimeFormatter.ISO_LOCAL_TIME, value);
            case COUNT -> value.matches("\\d{1,4}");
            case PLACEMENT -> value.matches("[A-Z]\\d{1,2}");
            case CHOICE -> values.contains(value);
        };
    }

    /** A value as it is compared with another, so that "RC2 - Died" is "rc2 died". */
    public String compared(String value) {
        return kind == Kind.WORDS
                ? value.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", " ").strip()
                : value;
    }

    private static boolean isText(String value, int longest) {
        return value.length() <= longest && value.chars().noneMatch(Character::isISOControl);
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
