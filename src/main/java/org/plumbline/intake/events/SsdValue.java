package org.plumbline.intake.events;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.intake.code.CodeList;

/** A value of the Standard Safeguarding Dataset: the first of some cells that says anything. */
record SsdValue(List<SsdCell> cells) {

    static SsdValue of(String text) {
        return new SsdValue(Stream.of(text.split("/")).map(SsdCell::of).toList());
    }

    /** The value, empty when it is not known. What says which it is goes before what says only that it is another. */
    String read(CsvRow row, SsdLookups lookups) {
        String other = "";
        for (SsdCell cell : cells) {
            String value = cell.read(row, lookups);
            if (!value.isEmpty() && !value.startsWith(SsdCell.SOMETHING_ELSE)) {
                return value;
            }
            other = other.isEmpty() ? value : other;
        }
        return other;
    }

    /** What is written there, understood or not; empty when nothing is. */
    String text(CsvRow row, SsdLookups lookups) {
        return first(cells.stream().map(cell -> cell.text(row, lookups)));
    }

    private static String first(Stream<String> texts) {
        return texts.filter(text -> !text.isEmpty()).findFirst().orElse("");
    }

    /** Whether it is known, or one of its cells says that there is none. */
    boolean tells(CsvRow row, SsdLookups lookups) {
        String value = read(row, lookups);
        return !value.isEmpty() && !value.startsWith(SsdCell.SOMETHING_ELSE)
                || cells.stream().anyMatch(cell -> cell.saysNone(row, lookups));
    }

    /** The first cell whose words mean nothing that is known, or null when there is none. */
    @Nullable
    SsdCell unread(CsvRow row, SsdLookups lookups) {
        return cells.stream()
                .filter(cell -> cell.isUnread(row, lookups, cells.size() == 1))
                .findFirst()
                .orElse(null);
    }

    /** The columns that are read by their words and say different things; none where they agree. */
    List<String> contradicting(CsvRow row, SsdLookups lookups) {
        if (cells.size() == 1) {
            return List.of();
        }
        Map<String, String> said = new LinkedHashMap<>();
        for (SsdCell cell : cells) {
            String value = cell.isReadByWords() ? cell.read(row, lookups) : "";
            if (!value.isEmpty() && !value.startsWith(SsdCell.SOMETHING_ELSE)) {
                said.putIfAbsent(value, cell.column());
            }
        }
        return said.size() > 1 ? List.copyOf(said.values()) : List.of();
    }

    /** Whether a file with this header, and what was looked up for it, can hold the value. */
    boolean isGiven(Collection<String> header, SsdLookups lookups) {
        return cells.stream().anyMatch(cell -> cell.isGiven(header, lookups));
    }

    /** The columns that may hold it; none for a value that is always the same. */
    List<String> columns() {
        return cells.stream()
                .map(SsdCell::column)
                .filter(column -> !column.isEmpty())
                .distinct()
                .toList();
    }

    /** Whether the header has one of the columns, or none is needed. */
    boolean isAmong(Collection<String> header) {
        return columns().isEmpty() || columns().stream().anyMatch(header::contains);
    }

    /** What is looked up in other tables, as {@code table.key.value}. */
    Stream<String> lookups() {
        return cells.stream().map(SsdCell::lookup).filter(Objects::nonNull);
    }

    /** The lists of codes by which it is read. */
    Stream<CodeList> lists() {
        return cells.stream().map(SsdCell::list).filter(Objects::nonNull);
    }

    /** In words: the columns, or what it always is. */
    String words() {
        return cells.stream()
                .map(cell -> cell.column().isEmpty() ? cell.constant() : cell.column())
                .distinct()
                .collect(Collectors.joining(" or "));
    }
}
