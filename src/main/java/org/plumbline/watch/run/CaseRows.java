package org.plumbline.watch.run;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A table that holds what was last found of each case. A case of which the same was found again is left alone: most of
 * a caseload does not change overnight.
 *
 * @param <T> a row without its case, compared by value
 */
final class CaseRows<T> {

    private final JdbcClient jdbc;
    private final JdbcOperations batches;
    private final String read;
    private final String delete;
    private final String insert;
    private final RowMapper<T> mapper;
    private final BiFunction<String, List<T>, List<Object[]>> values;

    /**
     * @param columns of the table without {@code case_id}
     * @param order how the rows of one case are ordered
     * @param values the values of the rows of one case, {@code case_id} first, then the columns
     */
    CaseRows(
            JdbcClient jdbc,
            JdbcOperations batches,
            String table,
            List<String> columns,
            String order,
            RowMapper<T> mapper,
            BiFunction<String, List<T>, List<@Nullable Object[]>> values) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.mapper = mapper;
        this.values = values;
        String names = "case_id, " + String.join(", ", columns);
        read = "select " + names + " from " + table + " where case_id in (:ids) order by " + order;
        delete = "delete from " + table + " where case_id in (:ids)";
        insert = "insert into " + table + " (" + names + ") values (?" + ", ?".repeat(columns.size()) + ")";
    }

    /** What the table holds of the cases from now on; a case that is not named has no rows left. */
    void replace(List<String> caseIds, Map<String, List<T>> found) {
        Map<String, List<T>> stored = stored(caseIds);
        List<String> outdated = new ArrayList<>();
        List<Object[]> rows = new ArrayList<>();
        for (String caseId : caseIds) {
            List<T> now = found.getOrDefault(caseId, List.of());
            List<T> before = stored.getOrDefault(caseId, List.of());
            if (!now.equals(before)) {
                if (!before.isEmpty()) {
                    outdated.add(caseId);
                }
                rows.addAll(values.apply(caseId, now));
            }
        }
        if (!outdated.isEmpty()) {
            jdbc.sql(delete).param("ids", outdated).update();
        }
        if (!rows.isEmpty()) {
            batches.batchUpdate(insert, rows);
        }
    }

    private Map<String, List<T>> stored(List<String> caseIds) {
        if (caseIds.isEmpty()) {
            return Collections.emptyMap();
        }
        Map<String, List<T>> stored = new HashMap<>();
        jdbc.sql(read).param("ids", caseIds).query(row -> {
            stored.computeIfAbsent(row.getString("case_id"), id -> new ArrayList<>())
                    .add(mapper.mapRow(row, 0));
        });
        return stored;
    }
}
