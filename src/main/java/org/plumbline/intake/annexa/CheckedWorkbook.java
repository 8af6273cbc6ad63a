package org.plumbline.intake.annexa;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.plumbline.casefile.contract.EventSource;
import org.plumbline.casefile.snapshot.ChildRecord;
import org.plumbline.casefile.snapshot.ImportBatch;
import org.plumbline.intake.Pending;

/**
 * A workbook that was checked, with what of it can be used.
 *
 * @param rows by list, only of lists that may be loaded
 */
public record CheckedWorkbook(WorkbookCheck check, Map<Integer, List<ListRow>> rows) implements Pending {

    @Override
    public ImportBatch batch(LocalDate asAt, String sha256) {
        return batch(asAt, sha256, Set.of());
    }

    @Override
    public ImportBatch batch(LocalDate asAt, String sha256, Set<Integer> before) {
        Map<String, ChildCase> children = new LinkedHashMap<>();
        rows.values().stream().flatMap(List::stream).forEach(row -> children.computeIfAbsent(
                        row.id(), id -> new ChildCase(id, asAt))
                .add(row.after(asAt) == 0 ? row : row.upTo(asAt)));
        WorkbookLists lists = lists(before);
        List<ChildRecord> records =
                children.values().stream().map(child -> child.toRecord(lists)).toList();
        Map<Integer, Integer> sizes = new TreeMap<>();
        rows.forEach((list, of) -> sizes.put(list, of.size()));
        return new ImportBatch(EventSource.ANNEX_A, asAt, sha256, records, List.of(), List.of(), sizes);
    }

    private WorkbookLists lists(Set<Integer> before) {
        Set<Integer> missing = new HashSet<>(before);
        rows.forEach((list, of) -> {
            if (!of.isEmpty()) {
                missing.remove(list);
            }
        });
        return new WorkbookLists(
                missing,
                rows.entrySet().stream()
                        .filter(each -> each.getValue().stream().anyMatch(row -> row.text("team") != null))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet()));
    }

    @Override
    public int after(LocalDate asAt) {
        return rows.values().stream()
                .flatMap(List::stream)
                .mapToInt(row -> row.after(asAt))
                .sum();
    }

    @Override
    public List<String> refused() {
        return check.lists().stream()
                .filter(list -> list.rejected() != null && list.list() != AnnexALayout.ADOPTERS)
                .map(list -> "List %d is not loaded. %s".formatted(list.list(), list.rejected()))
                .toList();
    }

    @Override
    public Set<Integer> lists() {
        return check.lists().stream().map(ListCheck::list).collect(Collectors.toSet());
    }

    @Override
    public int named() {
        return (int) rows.values().stream()
                .flatMap(List::stream)
                .map(ListRow::id)
                .distinct()
                .count();
    }

    @Override
    public int unknown() {
        return 0;
    }

    @Override
    public Set<String> needs() {
        return Set.of();
    }
}
