package org.plumbline.intake.annexa;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.casefile.snapshot.NewEvent;
import org.plumbline.intake.annexa.ListLayout.Kind;

/** The rows of one child, by list. */
final class ChildRows {

    /** The lists by how well they know who holds the case now. */
    private static final List<Integer> HOLDERS = List.of(8, 7, 6, 5, 4, 9, 3);

    private final Map<Integer, List<ListRow>> rows = new TreeMap<>();

    void add(ListRow row) {
        rows.computeIfAbsent(row.list(), list -> new ArrayList<>()).add(row);
    }

    boolean has(int list) {
        return rows.containsKey(list);
    }

    Stream<ListRow> all(int list) {
        return rows.getOrDefault(list, List.of()).stream();
    }

    List<NewEvent> events() {
        return ChildEvents.of(rows);
    }

    /**
     * The latest row of a list by the date of the field; null where the list has not the child. One that goes on and whose
     * date is not known goes before all: it may be the latest, and nobody is closed because a date cannot be read.
     */
    @Nullable
    ListRow latest(int list, String field) {
        return all(list)
                .max(Comparator.comparing(row ->
                        Objects.requireNonNullElse(row.date(field), row.hasEnded() ? LocalDate.MIN : LocalDate.MAX)))
                .orElse(null);
    }

    /** Whether what the list is about goes on. */
    boolean open(int list) {
        ListRow row = latest(list, "start");
        return row != null && row.date("end") == null;
    }

    @Nullable
    String firstCode(int list, String field) {
        return all(list)
                .map(row -> row.code(field))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Every date of a step. */
    Stream<LocalDate> stepDates() {
        return rows.values().stream().flatMap(List::stream).flatMap(row -> row.layout().columns().stream()
                .filter(column -> column.kind() == Kind.DATE)
                .map(column -> row.date(column.field()))
                .filter(Objects::nonNull));
    }

    /** The list that knows best, among those that do, who holds the case. */
    Optional<Integer> holder() {
        return HOLDERS.stream()
                .filter(list -> all(list).anyMatch(row -> row.text("team") != null))
                .findFirst();
    }

    /** Lists that know better than the list who holds the case. */
    static List<Integer> better(int list) {
        return HOLDERS.subList(0, HOLDERS.indexOf(list));
    }

    /** The field on the list that knows best who holds the case. */
    @Nullable
    String held(String field) {
        return HOLDERS.stream()
                .flatMap(this::all)
                .map(row -> row.text(field))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    Set<String> workers() {
        Set<String> workers = new HashSet<>();
        rows.values()
                .forEach(list -> list.forEach(row -> {
                    String worker = row.text("worker");
                    if (worker != null) {
                        workers.add(worker);
                    }
                }));
        return workers;
    }

    /** The first value of any list. */
    <T> @Nullable T first(String field, BiFunction<ListRow, String, @Nullable T> value) {
        return rows.values().stream()
                .flatMap(List::stream)
                .map(row -> value.apply(row, field))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
