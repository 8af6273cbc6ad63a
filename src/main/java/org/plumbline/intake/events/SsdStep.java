package org.plumbline.intake.events;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
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
 * @param extent whether a table that records it holds every one
 * @param sorting keys whose words decide whether the row records the event at all
 * @param period where only the last of several rows tells the event; otherwise null
 */
public record SsdStep(
        EventType type,
        boolean onlyWhole,
        Extent extent,
        SsdValue date,
        Map<String, SsdValue> keys,
        Set<String> sorting,
        List<SsdCondition> conditions,
        @Nullable SsdPeriod period) {

    /** How far a table holds every event of a type. */
    enum Extent {
        /** With the other tables that record the type it holds them all. */
        WHOLE,
        /** What it tells leaves out what the type is about. */
        PART,
        /** Another table holds them as well. */
        BESIDE
    }

    /** The cell of which it cannot be told whether the row records the event, or null where that can be told. */
    @Nullable
    SsdCell open(CsvRow row, SsdLookups lookups) {
        return first(conditions, condition -> condition.isOpen(row, lookups));
    }

    /** The cell by which the row is about something else, or null where it is about the event. */
    @Nullable
    SsdCell notMet(CsvRow row, SsdLookups lookups) {
        return first(conditions, condition -> !condition.isMet(row, lookups));
    }

    /** The cell that tells of the event where the row does not say on which day it was, or null. */
    @Nullable
    SsdCell undated(CsvRow row, SsdLookups lookups) {
        boolean happened = open(row, lookups) == null && notMet(row, lookups) == null;
        return happened && date.text(row, lookups).isEmpty() ? first(conditions, SsdCondition::wanted) : null;
    }

    private static @Nullable SsdCell first(List<SsdCondition> conditions, Predicate<SsdCondition> which) {
        return conditions.stream()
                .filter(which)
                .map(SsdCondition::cell)
                .findFirst()
                .orElse(null);
    }

    /** Whether the row has the day of an event that is read only where it is whole, and does not tell the rest. */
    boolean isUntold(CsvRow row, SsdLookups lookups) {
        if (!onlyWhole || date.text(row, lookups).isEmpty()) {
            return false;
        }
        boolean about = conditions.stream().filter(each -> !each.wanted()).allMatch(each -> each.isMet(row, lookups));
        boolean told = conditions.stream().filter(SsdCondition::wanted).allMatch(each -> each.isMet(row, lookups))
                && needed().allMatch(each -> each.tells(row, lookups));
        return about && !told;
    }

    private Stream<SsdValue> needed() {
        return EventContract.attributes(type).stream()
                .filter(EventAttribute::required)
                .map(each -> keys.get(each.key()))
                .filter(Objects::nonNull);
    }

    /** The lists of codes by which it is read. */
    Stream<CodeList> lists() {
        return Stream.concat(
                keys.values().stream().flatMap(SsdValue::lists),
                conditions.stream().map(condition -> condition.cell().list()).filter(Objects::nonNull));
    }

    static SsdStep of(String line) {
        String[] words = line.strip().split(" ");
        Map<String, SsdValue> keys = new LinkedHashMap<>();
        Set<String> sorting = new HashSet<>();
        List<SsdCondition> conditions = new ArrayList<>();
        SsdPeriod period = null;
        for (String word : Arrays.asList(words).subList(2, words.length)) {
            String[] pair = word.split("=", 2);
            String key = pair[0].replace("!", "");
            switch (key) {
                case "if" -> conditions.add(SsdCondition.of(true, pair[1]));
                case "last" -> period = SsdPeriod.of(pair[1]);
                case "unless" -> conditions.add(SsdCondition.of(false, pair[1]));
                default -> keys.put(key, SsdValue.of(pair[1]));
            }
            if (pair[0].endsWith("!")) {
                sorting.add(key);
            }
        }
        String marked = words[0];
        Extent extent = marked.endsWith("+") ? Extent.PART : marked.endsWith("&") ? Extent.BESIDE : Extent.WHOLE;
        EventType type = EventType.valueOf(marked.replaceAll("[?+&]", ""));
        return new SsdStep(
                type, marked.startsWith("?"), extent, SsdValue.of(words[1]), keys, sorting, conditions, period);
    }

    /**
     * The event that the row records, or null when it records none.
     *
     * @param leftOut gets rows that do not record it because of a word
     */
    @Nullable
    EventLine event(String caseId, CsvRow row, SsdLookups lookups, SsdLeftOut leftOut) {
        String day = date(date.read(row, lookups));
        if (day.isEmpty() || notMet(row, lookups) != null || isLeftOut(row, lookups, leftOut)) {
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
