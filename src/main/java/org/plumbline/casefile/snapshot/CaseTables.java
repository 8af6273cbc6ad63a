package org.plumbline.casefile.snapshot;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plumbline.casefile.contract.AttributeText;
import org.plumbline.casefile.contract.CaseType;
import org.plumbline.casefile.contract.EthnicityGroup;
import org.plumbline.casefile.contract.EventSource;
import org.plumbline.casefile.contract.EventType;
import org.plumbline.database.Rows;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL by which snapshots are written and undone; in batches, because one snapshot has tens of thousands of rows. */
@Component
public class CaseTables {

    private static final String STATE = "team, case_type, worker_id, birth_month, expected_delivery, ethnicity_group,"
            + " disability, uasc, open_from, closed_on, as_at";
    private static final String STATE_VALUES = ":team, :caseType, :workerId, :birthMonth, :expectedDelivery,"
            + " :ethnicityGroup, :disability, :uasc, :openFrom, :closedOn, :asAt";
    private static final String UPDATE_STATE = "update case_file set team = :team, case_type = :caseType,"
            + " worker_id = :workerId, birth_month = :birthMonth, expected_delivery = :expectedDelivery,"
            + " ethnicity_group = :ethnicityGroup, disability = :disability, uasc = :uasc, open_from = :openFrom,"
            + " closed_on = :closedOn, as_at = :asAt where id = :caseId";

    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations batches;

    CaseTables(JdbcClient jdbc, NamedParameterJdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    Map<String, CaseState> states(Collection<String> caseIds) {
        Map<String, CaseState> states = new HashMap<>();
        inChunks(caseIds, ids -> jdbc.sql("select id, " + STATE + " from case_file where id in (:ids)")
                .param("ids", ids)
                .query(row -> {
                    states.put(row.getString("id"), state(row));
                }));
        return states;
    }

    Map<String, Map<EventKey, KnownEvent>> events(Collection<String> caseIds) {
        Map<String, Map<EventKey, KnownEvent>> events = new HashMap<>();
        inChunks(caseIds, ids -> jdbc.sql(
                        "select case_id, type, event_date, event_time, part, attributes, source from case_event"
                                + " where case_id in (:ids) order by id")
                .param("ids", ids)
                .query(row -> {
                    EventKey key = new EventKey(
                            Rows.named(row, "type", EventType.class),
                            Rows.date(row, "event_date"),
                            row.getString("part"));
                    events.computeIfAbsent(row.getString("case_id"), id -> new LinkedHashMap<>())
                            .put(key, known(row));
                }));
        return events;
    }

    /** The latest day whose state an import shows that is not undone; empty when there is none. */
    public Optional<LocalDate> latestAsAt() {
        return jdbc.sql("select max(as_at) from case_import where undone_at is null")
                .query(LocalDate.class)
                .optional();
    }

    /** Cases that are open as far as the latest snapshot of each knows. */
    int open() {
        return jdbc.sql(
                        "select count(*) from case_file where case_type <> 'CLOSED' and (closed_on is null or closed_on > as_at)")
                .query(Integer.class)
                .single();
    }

    List<String> shortCodes() {
        return jdbc.sql("select short_code from case_file").query(String.class).list();
    }

    void insertCases(List<SnapshotMerge.CaseChange> cases, ShortCodes codes, UUID importId) {
        batches.batchUpdate(
                "insert into case_file (id, short_code, import_id, " + STATE
                        + ") values (:caseId, :shortCode, :importId, " + STATE_VALUES + ")",
                all(cases, change -> parameters(change.after(), change.caseId(), importId)
                        .addValue("shortCode", codes.give(change.caseId()))));
        batches.batchUpdate(
                "insert into person_lookup (case_id, system_person_id) values (:caseId, :number)",
                all(cases, change -> new MapSqlParameterSource("caseId", change.caseId())
                        .addValue("number", change.systemPersonId())));
    }

    void updateCases(List<SnapshotMerge.CaseChange> cases, UUID importId) {
        batches.batchUpdate(
                "insert into case_file_before (case_id, import_id, " + STATE + ") values (:caseId, :importId, "
                        + STATE_VALUES + ")",
                all(cases, change -> parameters(change.before(), change.caseId(), importId)));
        batches.batchUpdate(UPDATE_STATE, all(cases, change -> parameters(change.after(), change.caseId(), importId)));
    }

    void insertEvents(List<SnapshotMerge.EventChange> events, UUID importId) {
        batches.batchUpdate(
                "insert into case_event (id, case_id, type, event_date, event_time, part, attributes, source, import_id)"
                        + " values (:id, :caseId, :type, :date, :time, :part, :attributes, :source, :importId)",
                all(events, change -> after(change)
                        .addValue("caseId", change.caseId())
                        .addValue("type", change.key().type().name())
                        .addValue("date", change.key().date())
                        .addValue("part", change.key().part())
                        .addValue("importId", importId)));
    }

    void updateEvents(List<SnapshotMerge.EventChange> events, UUID importId) {
        batches.batchUpdate(
                "insert into case_event_before (import_id, event_id, attributes, source, event_time)"
                        + " select :importId, id, attributes, source, event_time from case_event where id = :id",
                all(events, change -> new MapSqlParameterSource("id", change.id()).addValue("importId", importId)));
        batches.batchUpdate(
                "update case_event set attributes = :attributes, source = :source, event_time = :time where id = :id",
                all(events, CaseTables::after));
    }

    private static MapSqlParameterSource after(SnapshotMerge.EventChange change) {
        return new MapSqlParameterSource("id", change.id())
                .addValue("time", change.after().time(), Types.TIME)
                .addValue("attributes", AttributeText.write(change.after().attributes()))
                .addValue("source", change.after().source().name());
    }

    private static KnownEvent known(ResultSet row) throws SQLException {
        return new KnownEvent(
                Rows.named(row, "source", EventSource.class),
                row.getObject("event_time", LocalTime.class),
                AttributeText.read(row.getString("attributes")));
    }

    void insertWorkers(Collection<SnapshotMerge.WorkerSeen> workers, LocalDate asAt, UUID importId) {
        batches.batchUpdate(
                "insert into case_worker (case_id, worker_id, as_at, import_id)"
                        + " select :caseId, :workerId, :asAt, :importId from case_file where id = :caseId and not exists"
                        + " (select 1 from case_worker where case_id = :caseId and worker_id = :workerId and as_at = :asAt)",
                all(List.copyOf(workers), seen -> new MapSqlParameterSource("caseId", seen.caseId())
                        .addValue("workerId", seen.workerId())
                        .addValue("asAt", asAt)
                        .addValue("importId", importId)));
    }

    /** The cases that the import added or changed. */
    List<String> touched(UUID importId) {
        return jdbc.sql("select id from case_file where import_id = :importId"
                        + " union select case_id from case_event where import_id = :importId"
                        + " union select case_id from case_file_before where import_id = :importId"
                        + " union select e.case_id from case_event_before b join case_event e on e.id = b.event_id"
                        + " where b.import_id = :importId")
                .param("importId", importId)
                .query(String.class)
                .list();
    }

    /** The cases that the import added. */
    List<String> added(UUID importId) {
        return jdbc.sql("select id from case_file where import_id = :importId")
                .param("importId", importId)
                .query(String.class)
                .list();
    }

    /** Takes back everything that the import added or changed; answers the cases it touched. */
    List<String> revert(UUID importId) {
        List<String> touched = touched(importId);
        List<MapSqlParameterSource> before = jdbc.sql(
                        "select case_id, " + STATE + " from case_file_before where import_id = :importId")
                .param("importId", importId)
                .query((row, n) -> parameters(state(row), row.getString("case_id"), importId))
                .list();
        batches.batchUpdate(UPDATE_STATE, before.toArray(SqlParameterSource[]::new));
        for (String column : List.of("attributes", "source", "event_time")) {
            jdbc.sql("update case_event set " + column + " = (select b." + column + " from case_event_before b"
                            + " where b.event_id = case_event.id and b.import_id = :importId)"
                            + " where id in (select event_id from case_event_before where import_id = :importId)")
                    .param("importId", importId)
                    .update();
        }
        for (String table : List.of("case_event_before", "case_file_before", "case_event", "case_worker")) {
            jdbc.sql("delete from " + table + " where import_id = :importId")
                    .param("importId", importId)
                    .update();
        }
        jdbc.sql("delete from person_lookup where case_id in (select id from case_file where import_id = :importId)")
                .param("importId", importId)
                .update();
        jdbc.sql("delete from case_file where import_id = :importId")
                .param("importId", importId)
                .update();
        return touched;
    }

    private static CaseState state(ResultSet row) throws SQLException {
        return new CaseState(
                row.getString("team"),
                Rows.named(row, "case_type", CaseType.class),
                row.getString("worker_id"),
                Rows.monthOrNone(row, "birth_month"),
                Rows.dateOrNone(row, "expected_delivery"),
                Rows.namedOrNone(row, "ethnicity_group", EthnicityGroup.class),
                row.getObject("disability", Boolean.class),
                row.getObject("uasc", Boolean.class),
                Rows.date(row, "open_from"),
                Rows.dateOrNone(row, "closed_on"),
                Rows.date(row, "as_at"));
    }

    private static MapSqlParameterSource parameters(@Nullable CaseState state, String caseId, UUID importId) {
        if (state == null) {
            throw new IllegalStateException("A case that changes has a state before (" + caseId + ")");
        }
        return new MapSqlParameterSource(state.columns())
                .addValue("caseId", caseId)
                .addValue("importId", importId);
    }

    private static <T> SqlParameterSource[] all(
            List<T> items, java.util.function.Function<T, MapSqlParameterSource> row) {
        return items.stream().map(row).toArray(SqlParameterSource[]::new);
    }

    private static void inChunks(Collection<String> ids, java.util.function.Consumer<List<String>> read) {
        List<String> all = new ArrayList<>(ids);
        for (int i = 0; i < all.size(); i += Rows.IDS) {
            read.accept(all.subList(i, Math.min(i + Rows.IDS, all.size())));
        }
    }
}
