package org.plumbline.casefile.cover;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.plumbline.casefile.contract.EventType;
import org.plumbline.database.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the imports in force hold completely, as the people who accepted them said. */
@Component
public class CoverTable {

    private final JdbcClient jdbc;

    CoverTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What every import in force covers, in no order. */
    public List<CoverSpan> spans() {
        return jdbc.sql("select type, team, complete_from, as_at from import_cover"
                        + " join case_import on case_import.id = import_cover.import_id where undone_at is null")
                .query((row, n) -> new CoverSpan(
                        Rows.named(row, "type", EventType.class),
                        row.getString("team"),
                        Rows.date(row, "complete_from"),
                        Rows.date(row, "as_at")))
                .list();
    }

    /** All that the imports in force hold. */
    public HeldData held() {
        SortedMap<Integer, LocalDate> lists = new TreeMap<>();
        int workbooks = jdbc.sql(
                        "select as_at, list_rows from case_import where source = 'ANNEX_A' and undone_at is null"
                                + " order by as_at, sequence")
                .query((row, n) -> {
                    LocalDate day = Rows.date(row, "as_at");
                    FormerLists.numbers(row.getString("list_rows")).forEach(list -> lists.put(list, day));
                    return day;
                })
                .list()
                .size();
        return new HeldData(workbooks > 0, lists, spans());
    }

    /** When a file that is said to hold every event of some types was last taken in or taken back, if after the time. */
    public Optional<Instant> changedSince(Instant time) {
        return jdbc.sql(
                        "select max(greatest(imported_at, coalesce(undone_at, imported_at))) as changed_at from case_import"
                                + " where id in (select import_id from import_cover)"
                                + " and (imported_at > :time or undone_at > :time)")
                .param("time", Rows.stored(time))
                .query((row, n) -> Optional.ofNullable(Rows.instantOrNone(row, "changed_at")))
                .single();
    }

    /** Of how many types the import was said to hold every event. */
    public int countOf(UUID importId) {
        return jdbc.sql("select count(distinct type) from import_cover where import_id = :import")
                .param("import", importId)
                .query(Integer.class)
                .single();
    }

    /** How many of the types are covered further, by a file that shows the day, than by the imports in force. */
    public int countNew(List<TypeCover> cover, LocalDate asAt) {
        if (cover.isEmpty()) {
            return 0;
        }
        List<CoverSpan> known = spans();
        return (int) cover.stream()
                .filter(each -> each.until(asAt).anyMatch(span -> known.stream().noneMatch(one -> one.holds(span))))
                .count();
    }

    /** Adds what an import covers. */
    public void insert(UUID importId, List<TypeCover> cover) {
        for (TypeCover each : cover) {
            each.eachTeam().forEach(team -> jdbc.sql("insert into import_cover (import_id, type, team, complete_from)"
                            + " values (:import, :type, :team, :from)")
                    .param("import", importId)
                    .param("type", each.type().name())
                    .param("team", team.orElse(null))
                    .param("from", each.from())
                    .update());
        }
    }
}
