package org.plumbline.intake.events;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plumbline.casefile.contract.EventAttribute;
import org.plumbline.casefile.contract.EventAttribute.Kind;
import org.plumbline.casefile.contract.EventContract;
import org.plumbline.casefile.contract.EventSource;
import org.plumbline.casefile.contract.EventType;
import org.plumbline.casefile.contract.PossibleDates;
import org.plumbline.intake.cell.CellDate;
import org.plumbline.intake.cell.CellText;
import org.plumbline.intake.cell.CellTime;

/** Reads what a row says of its event, {@code key=value} pairs parted by {@code ;}, and takes what can be true. */
final class AttributeCheck {

    private static final String ALONE = "seenAlone";
    private static final Pattern AN = Pattern.compile("^([AEIO]|S47|RHI)");

    private final RowProblems problems;
    private final LocalDate today;
    private final boolean table;
    private final Map<EventType, Map<String, EventAttribute>> known = new EnumMap<>(EventType.class);

    /**
     * Nothing can have happened after today.
     *
     * @param table whether the rows come from a table, which is the case system's to correct: what cannot be used there is
     *     not known, and the event stays
     */
    AttributeCheck(RowProblems problems, LocalDate today, boolean table) {
        this.problems = problems;
        this.today = today;
        this.table = table;
    }

    /**
     * What can be used; a key without a value is left out, because it is not known.
     *
     * @param date of the event, absent where it cannot be read
     * @param of whose event it is, absent where it is nobody's
     */
    Map<String, String> read(EventLine row, EventType type, @Nullable LocalDate date, @Nullable CaseLine of) {
        Map<String, EventAttribute> keys =
                row.source() == EventSource.ANNEX_A ? EventContract.ofAnnexA(type) : keys(type);
        Map<String, String> values = new LinkedHashMap<>();
        Set<String> refused = new HashSet<>();
        for (String pair :
                row.attributes().isBlank() ? new String[0] : row.attributes().split(";")) {
            int equals = pair.indexOf('=');
            String key = (equals < 0 ? pair : pair.substring(0, equals)).strip();
            EventAttribute attribute = keys.get(key);
            String value = equals < 0
                    ? ""
                    : value(attribute, pair.substring(equals + 1).strip());
            if (pair.isBlank()) {
                continue;
            }
            if (equals < 0 || value.contains("=")) {
                problems.error("The attribute (%s) is not one key and one value. Write key=value, parted by ;."
                        .formatted(pair.strip()));
            } else if (attribute == null) {
                problems.error("%s has no key (%s). %s".formatted(named(type), key, has(keys)));
            } else if (!says(attribute, value)) {
                continue;
            } else if (isUnread(row, type, attribute, value) || !isUsable(type, attribute, value, date, of)) {
                refused.add(key);
            } else if (values.putIfAbsent(key, value) != null) {
                problems.error("The key %s is there twice. Leave one of them out.".formatted(key));
            }
        }
        checkAlone(values);
        keys.values().stream()
                .filter(each -> !values.containsKey(each.key()) && !refused.contains(each.key()))
                .forEach(each -> reportMissing(row, type, each));
        return values;
    }

    /** Annex A does not name the start of every end, and a table has to know no more than it does: neither is a slip. */
    private void reportMissing(EventLine row, EventType type, EventAttribute attribute) {
        String key = attribute.key();
        if (attribute.required() && row.source() != EventSource.ANNEX_A) {
            problems.error("%s needs %s. %s".formatted(named(type), key, toWrite(attribute)));
        } else if (attribute.required() || attribute.expected() && !table) {
            problems.warningOnce(
                    type + key,
                    "%s should have %s. It counts as not known, here and in further rows; where you know it, write %s=, followed by %s."
                            .formatted(named(type), key, key, attribute.wanted()));
        }
    }

    /** The cell of a table has its own column and the words of its system. */
    private String toWrite(EventAttribute attribute) {
        return table
                ? "Fill it in, in the case system, or map its word; known is %s.".formatted(attribute.wanted())
                : "Write %s=, followed by %s.".formatted(attribute.key(), attribute.wanted());
    }

    private void checkAlone(Map<String, String> values) {
        if ("N".equals(values.get("seen")) && "Y".equals(values.get(ALONE))) {
            problems.warning(
                    "The child was not seen, and cannot have been seen alone. The seenAlone counts as not known.");
            values.remove(ALONE);
        }
    }

    /** Whether the value is none of the words for nothing; one that the key takes (NONE, NA) is no such word. */
    private static boolean says(EventAttribute attribute, String value) {
        return attribute.values().contains(value) || !CellText.isNothing(value);
    }

    /** Whether the words of a table mean nothing that is known, which is then said. */
    private boolean isUnread(EventLine row, EventType type, EventAttribute attribute, String value) {
        String whatToDo = row.unread().get(attribute.key());
        if (whatToDo == null) {
            return false;
        }
        if (attribute.required()) {
            problems.error("The value of %s (%s) cannot be used. %s".formatted(attribute.key(), value, whatToDo));
        } else {
            problems.warningOnce(
                    type + attribute.key() + value,
                    "What the %s (%s) means is not known. It counts as not known, here and in further rows. %s"
                            .formatted(attribute.key(), value, whatToDo));
        }
        return true;
    }

    private boolean isUsable(
            EventType type, EventAttribute attribute, String value, @Nullable LocalDate date, @Nullable CaseLine of) {
        LocalDate day = attribute.isDay() ? CellDate.written(value) : null;
        if (day != null) {
            return isUsableDay(type, attribute, day, date, of);
        }
        if (!attribute.isDay() && attribute.accepts(value)) {
            return true;
        }
        String sentence = "The value of %s (%s) cannot be used. ".formatted(attribute.key(), value);
        if (attribute.required() || !table) {
            problems.error(sentence + "Write %s.".formatted(attribute.wanted()));
        } else {
            problems.warningOnce(
                    type + attribute.key() + value,
                    sentence
                            + "It counts as not known, here and in further rows; known is %s."
                                    .formatted(attribute.wanted()));
        }
        return false;
    }

    /** The value as the contract writes it: a day, a time or an id in any form is that day, time or id. */
    private static String value(@Nullable EventAttribute attribute, String written) {
        Object read = attribute == null ? null : read(attribute, written);
        return read == null ? written : read.toString();
    }

    private static @Nullable Object read(EventAttribute attribute, String written) {
        if (attribute.kind() == Kind.TIME) {
            LocalTime time = CellTime.written(written);
            return time == null ? null : time.truncatedTo(ChronoUnit.MINUTES);
        }
        if (attribute.kind().isId()) {
            return CellText.name(written);
        }
        return attribute.isDay() ? CellDate.written(written) : null;
    }

    private boolean isUsableDay(
            EventType type, EventAttribute attribute, LocalDate day, @Nullable LocalDate date, @Nullable CaseLine of) {
        if (PossibleDates.isNone(day)) {
            if (attribute.required()) {
                problems.error("The %s (%s) stands for no day. Write the day.".formatted(attribute.key(), day));
            } else {
                problems.warningOnce(
                        type + attribute.key() + day,
                        "The %s (%s) of this %s stands for no day. It counts as not known, here and in further rows."
                                .formatted(attribute.key(), day, type));
            }
            return false;
        }
        String wrong = date == null || of == null ? null : wrong(type, attribute, day, date, of);
        if (wrong == null) {
            return true;
        }
        String sentence = "The %s (%s) %s. ".formatted(attribute.key(), day, wrong);
        if (attribute.required()) {
            problems.error(sentence + "Correct it.");
        } else {
            problems.warning(sentence + "It counts as not known; correct it.");
        }
        return false;
    }

    private @Nullable String wrong(
            EventType type, EventAttribute attribute, LocalDate day, LocalDate date, CaseLine of) {
        if (!PossibleDates.isPossible(day)) {
            return "lies outside " + PossibleDates.span();
        }
        if (attribute.notBefore() && day.isBefore(date)) {
            return "lies before the %s itself (%s)".formatted(type, date);
        }
        if (!of.childhood().couldHold(type, day)) {
            return "lies before the birth of the child";
        }
        boolean ahead = day.isAfter(today) && day.isAfter(of.asOf());
        return attribute.kind() == Kind.PAST && ahead ? "lies in the future" : null;
    }

    private Map<String, EventAttribute> keys(EventType type) {
        return known.computeIfAbsent(type, same -> {
            Map<String, EventAttribute> keys = new LinkedHashMap<>();
            EventContract.attributes(same).forEach(each -> keys.put(each.key(), each));
            return keys;
        });
    }

    private static String named(EventType type) {
        return (AN.matcher(type.name()).find() ? "An " : "A ") + type;
    }

    private static String has(Map<String, EventAttribute> keys) {
        return keys.isEmpty()
                ? "It has none: leave the attributes empty."
                : "Write one of " + String.join(", ", keys.keySet()) + ".";
    }
}
