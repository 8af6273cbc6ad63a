package org.plumbline.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.stereotype.Component;

/** Events that people entered and that stand; kept apart from imports, which come and go without them. */
@Component
class EnteredTable {

    private static final String STANDING = " from entered_event where taken_back_at is null and ";

    private final NamedParameterJdbcOperations jdbc;

    EnteredTable(NamedParameterJdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    Map<String, List<CaseEvent>> of(Collection<String> caseIds) {
        Map<String, List<CaseEvent>> events = new HashMap<>();
        jdbc.query("select *" + STANDING + "case_id in (:ids)", Map.of("ids", caseIds), row -> {
            events.computeIfAbsent(row.getString("case_id"), id -> new ArrayList<>())
                    .add(event(row));
        });
        return events;
    }

    /** With who entered them and when, the last entered first. */
    List<EnteredEvent> entries(String caseId) {
        return jdbc.query(
                "select *" + STANDING + "case_id = :id order by entered_at desc, id",
                Map.of("id", caseId),
                (row, n) -> new EnteredEvent(
                        event(row),
                        row.getObject("entered_at", OffsetDateTime.class).toInstant(),
                        row.getString("entered_by")));
    }

    void insert(
            UUID id, String caseId, EventEntry entry, Map<String, String> attributes, OffsetDateTime at, String by) {
        jdbc.update(
                "insert into entered_event (id, case_id, type, event_date, event_time, attributes, entered_at, entered_by)"
                        + " values (:id, :caseId, :type, :date, :time, :attributes, :at, :by)",
                new MapSqlParameterSource("id", id)
                        .addValue("caseId", caseId)
                        .addValue("type", entry.type().name())
                        .addValue("date", entry.date())
                        .addValue("time", entry.time(), Types.TIME)
                        .addValue("attributes", AttributeText.write(attributes))
                        .addValue("at", at)
                        .addValue("by", by));
    }

    /** Whether there was such an entry to take back. */
    boolean takeBack(String caseId, UUID id, OffsetDateTime at, String by) {
        return jdbc.update(
                        "update entered_event set taken_back_at = :at, taken_back_by = :by"
                                + " where id = :id and case_id = :caseId and taken_back_at is null",
                        new MapSqlParameterSource("id", id)
                                .addValue("caseId", caseId)
                                .addValue("at", at)
                                .addValue("by", by))
                == 1;
    }

    /**
     * Imported and entered events of a case as one list. What a person says of an event that Annex A tells goes before it;
     * what a richer file tells as well counts as the file has it.
     */
    static List<CaseEvent> beside(List<CaseEvent> imported, List<CaseEvent> entered) {
        List<CaseEvent> all = new ArrayList<>(imported);
        for (CaseEvent own : entered) {
            int same = all.indexOf(all.stream()
                    .filter(each -> each.source() != EventSource.MANUAL && isSame(each, own))
                    .findFirst()
                    .orElse(own));
            if (same < 0) {
                all.add(own);
            } else if (all.get(same).source() == EventSource.ANNEX_A) {
                all.set(same, together(all.get(same), own));
            }
        }
        return all;
    }

    /** Whether both speak of one event: the same type and day, and nothing that parts such events differs. */
    static boolean isSame(CaseEvent one, CaseEvent other) {
        return one.type() == other.type()
                && one.date().equals(other.date())
                && (one.source() == EventSource.ANNEX_A || EventContract.idKey(one.type()) == null)
                && EventIdentity.couldBeOne(one.type(), one.attributes(), other.attributes());
    }

    private static CaseEvent together(CaseEvent imported, CaseEvent entered) {
        Map<String, String> attributes = new TreeMap<>(imported.attributes());
        String id = EventContract.idKey(imported.type());
        String keeps = id == null ? null : attributes.get(id);
        attributes.remove(SnapshotMerge.ASSUMED);
        attributes.putAll(entered.attributes());
        if (id != null && keeps != null) {
            attributes.put(id, keeps);
        }
        return new CaseEvent(
                imported.id(), imported.type(), imported.date(), entered.time(), attributes, EventSource.MANUAL);
    }

    private static CaseEvent event(ResultSet row) throws SQLException {
        return new CaseEvent(
                row.getString("id"),
                EventType.valueOf(row.getString("type")),
                row.getObject("event_date", LocalDate.class),
                row.getObject("event_time", LocalTime.class),
                AttributeText.read(row.getString("attributes")),
                EventSource.MANUAL);
    }
}
