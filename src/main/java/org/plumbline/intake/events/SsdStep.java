package org.plumbline.intake.events;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.casefile.contract.EventAttribute;
import org.plumbline.casefile.contract.EventAttribute.Kind;
import org.plumbline.casefile.contract.EventContract;
import org.plumbline.casefile.contract.EventSource;
import org.plumbline.casefile.contract.EventType;
import org.plumbline.intake.cell.CellDate;
import org.plumbline.intake.code.CodeList;

/**
 * One event that a row of a table of the Standard Safeguarding Dataset records.
 *
 * @param onlyWhole whether it is read only where all keys that it needs are known
 * @param sorting keys whose words decide whether the row records the event at all
 */
public record SsdStep(
        EventType type,
        boolean onlyWhole,
        SsdValue date,
        Map<String, SsdValue> keys,
        Set<String> sorting,
        @Nullable Condition when,
        @Nullable Condition unless) {

    private static final String YES = "Y";

    /** Whether a cell holds one of these values. */
    record Condition(SsdCell cell, List<String> values) {

        static Condition of(String text) {
            String[] parts = text.split(":");
            return new Condition(
                    SsdCell.of(parts[0]),
                    Arrays.stream(parts[1].split("\\|")).map(SsdCell::plain).toList());
        }

        /** Whether it cannot be told, because the words of the cell mean nothing that is known. */
        boolean isOpen(CsvRow row, SsdLookups lookups) {
            String text = cell.text(row, lookups);
            boolean known = cell.list() != null
                    ? !cell.isUnread(row, lookups, true)
                    : !values.contains(YES)
                            || values.contains(SsdCell.plain(text))
                            || !SsdCell.yesNo(text).isEmpty();
            return !text.isEmpty() && !known;
        }

        boolean isTrue(CsvRow row, SsdLookups lookups) {
            String text = cell.read(row, lookups);
            return !text.isEmpty() && (values.contains(SsdCell.plain(text)) || values.contains(SsdCell.yesNo(text)));
        }
    }

    /** The cell of which it cannot be told whether the row records the event, or null where that can be told. */
    @Nullable
    SsdCell open(CsvRow row, SsdLookups lookups) {
        return Stream.of(Optional.ofNullable(when), Optional.ofNullable(unless))
                .flatMap(Optional::stream)
                .filter(condition -> condition.isOpen(row, lookups))
                .map(Condition::cell)
                .findFirst()
                .orElse(null);
    }

    static SsdStep of(String line) {
        String[] words = line.strip().split(" ");
        Map<String, SsdValue> keys = new LinkedHashMap<>();
        Set<String> sorting = new HashSet<>();
        Condition when = null;
        Condition unless = null;
        for (String word : Arrays.asList(words).subList(2, words.length)) {
            String[] pair = word.split("=", 2);
            String key = pair[0].replace("!", "");
            switch (key) {
                case "if" -> when = Condition.of(pair[1]);
                case "unless" -> unless = Condition.of(pair[1]);
                default -> keys.put(key, SsdValue.of(pair[1]));
            }
            if (pair[0].endsWith("!")) {
                sorting.add(key);
            }
        }
        EventType type = EventType.valueOf(words[0].replace("?", ""));
        return new SsdStep(type, words[0].startsWith("?"), SsdValue.of(words[1]), keys, sorting, when, unless);
    }

    /**
     * The event that the row records, or null when it records none.
     *
     * @param leftOut gets rows that do not record it because of a word
     */
    @Nullable
    EventLine event(String caseId, CsvRow row, SsdLookups lookups, SsdLeftOut leftOut) {
        String day = date(date.read(row, lookups));
        boolean wanted =
                (when == null || when.isTrue(row, lookups)) && (unless == null || !unless.isTrue(row, lookups));
        if (day.isEmpty() || !wanted || isLeftOut(row, lookups, leftOut)) {
            return null;
        }
        StringBuilder attributes = new StringBuilder();
        Map<String, String> unread = new HashMap<>();
        Set<String> said = new HashSet<>();
        for (EventAttribute attribute : EventContract.attributes(type)) {
            SsdValue from = keys.get(attribute.key());
            String value = from == null ? "" : value(attribute, from, row, lookups);
            SsdCell cell = from == null || !value.isEmpty() ? null : from.unread(row, lookups);
            if (cell != null && said.add(cell.column())) {
                value = unread(attribute, cell, row, lookups, unread);
            }
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
        return new EventLine(row.line(), caseId, type.name(), day, "", attributes.toString(), EventSource.SSD, unread);
    }

    /** The words as they are written, with what to do about them. */
    private static String unread(
            EventAttribute attribute, SsdCell cell, CsvRow row, SsdLookups lookups, Map<String, String> unread) {
        String text = cell.text(row, lookups);
        CodeList list = cell.list();
        if (list != null) {
            lookups.unknown(list, text);
        }
        unread.put(attribute.key(), cell.nearest(text));
        return pair(text);
    }

    /** Without the marks by which attributes are parted. */
    private static String pair(String text) {
        return text.replace(';', ',').replace('=', ',');
    }

    private boolean isLeftOut(CsvRow row, SsdLookups lookups, SsdLeftOut leftOut) {
        for (String key : sorting) {
            SsdValue from = keys.getOrDefault(key, new SsdValue(List.of()));
            String value = from.read(row, lookups);
            if (value.isEmpty()) {
                from.lists().forEach(list -> lookups.unknown(list, from.text(row, lookups)));
                leftOut.unknown(from.words(), from.text(row, lookups), row.line());
                return true;
            } else if (value.startsWith(SsdCell.SOMETHING_ELSE)) {
                leftOut.other(from.text(row, lookups), row.line());
                return true;
            }
        }
        return false;
    }

    /** As the contract writes it. Of a code of which only the kind is known the words stay where one is needed. */
    private String value(EventAttribute attribute, SsdValue from, CsvRow row, SsdLookups lookups) {
        String known = from.read(row, lookups);
        if (known.startsWith(SsdCell.SOMETHING_ELSE)) {
            known = attribute.required() ? from.text(row, lookups) : "";
        }
        String value = attribute.isDay() ? date(known) : pair(known);
        if (value.isEmpty() || attribute.kind() != Kind.FLAG && attribute.kind() != Kind.CHOICE) {
            return value;
        }
        String capitals = value.toUpperCase(Locale.ROOT);
        String flag = attribute.accepts(capitals) ? "" : SsdCell.yesNo(value);
        return flag.isEmpty() || !attribute.accepts(flag) ? capitals : flag;
    }

    /** A date in any form that names one day, as the contract writes it; anything else as it is. */
    private static String date(String text) {
        LocalDate day = text.isEmpty() ? null : CellDate.written(text);
        return day == null ? text : day.toString();
    }
}
