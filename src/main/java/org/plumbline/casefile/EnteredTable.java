package org.plumbline.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.casefile.contract.AttributeText;
import org.plumbline.casefile.contract.CaseEvent;
import org.plumbline.casefile.contract.EventContract;
import org.plumbline.casefile.contract.EventEntry;
import org.plumbline.casefile.contract.EventIdentity;
import org.plumbline.casefile.contract.EventSource;
import org.plumbline.casefile.contract.EventType;
import org.plumbline.database.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Events that people entered and did not take back; kept apart from imports, which come and go without them. */
@Component
public class EnteredTable {

    private static final String NOT_TAKEN_BACK = " from entered_event where taken_back_at is null and ";

    private final JdbcClient jdbc;

    EnteredTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<String, List<CaseEvent>> of(Collection<String> caseIds) {
        Map<String, List<CaseEvent>> events = new HashMap<>();
        jdbc.sql("select *" + NOT_TAKEN_BACK + "case_id in (:ids)")
                .param("ids", caseIds)
                .query(row -> {
                    events.computeIfAbsent(row.getString("case_id"), id -> new ArrayList<>())
                            .add(event(row));
                });
        return events;
    }

    Map<String, List<CaseEvent>> without(Collection<String> caseIds, UUID entry) {
        Map<String, List<CaseEvent>> events = of(caseIds);
        events.values().forEach(list -> list.removeIf(event -> event.id().equals(entry.toString())));
        return events;
    }

    /** An entry that was not taken back, with who entered it when, and what it corrects. */
    public record Row(CaseEvent event, Instant at, String by, EnteredEvent.@Nullable Earlier corrects) {

        /** The user names in it. */
        public Stream<String> people() {
            return corrects == null ? Stream.of(by) : Stream.of(by, corrects.by());
        }
    }

    /** Those of the case that were not taken back, the last entered first. */
    public List<Row> entries(String caseId) {
        return jdbc.sql("select entry.*, earlier.entered_at as earlier_at, earlier.entered_by as earlier_by"
                        + " from entered_event entry left join entered_event earlier on earlier.id = entry.corrects"
                        + " where entry.taken_back_at is null and entry.case_id = :id"
                        + " order by entry.entered_at desc, entry.id")
                .param("id", caseId)
                .query((row, n) ->
                        new Row(event(row), Rows.instant(row, "entered_at"), row.getString("entered_by"), earlier(row)))
                .list();
    }

    private static EnteredEvent.@Nullable Earlier earlier(ResultSet row) throws SQLException {
        String by = row.getString("earlier_by");
        return by == null ? null : new EnteredEvent.Earlier(Rows.instant(row, "earlier_at"), by);
    }

    /**
     * An entry to be stored.
     *
     * @param attributes as they are stored
     * @param corrects the entry that this one takes the place of
     */
    public record NewRow(
            UUID id,
            String caseId,
            EventEntry entry,
            Map<String, String> attributes,
            @Nullable UUID corrects) {}

    public void insert(NewRow row, Instant at, String by) {
        EventEntry entry = row.entry();
        jdbc.sql(
                        "insert into entered_event (id, case_id, type, event_date, event_time, attributes, entered_at, entered_by,"
                                + " corrects) values (:id, :caseId, :type, :date, :time, :attributes, :at, :by, :corrects)")
                .param("id", row.id())
                .param("caseId", row.caseId())
                .param("corrects", row.corrects())
                .param("type", entry.type().name())
                .param("date", entry.date())
                .param("time", entry.time(), Types.TIME)
                .param("attributes", AttributeText.write(row.attributes()))
                .param("at", Rows.stored(at))
                .param("by", by)
                .update();
    }

    /** Whether there was such an entry to take back. */
    public boolean takeBack(String caseId, UUID id, Instant at, String by) {
        return jdbc.sql("update entered_event set taken_back_at = :at, taken_back_by = :by"
                                + " where id = :id and case_id = :caseId and taken_back_at is null")
                        .param("id", id)
                        .param("caseId", caseId)
                        .param("at", Rows.stored(at))
                        .param("by", by)
                        .update()
                == 1;
    }

    /**
     * Imported and entered events of a case as one list. What a person says of an event of Annex A goes before it;
     * what a richer file has as well counts as the file has it.
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
    public static boolean isSame(CaseEvent one, CaseEvent other) {
        return one.type() == other.type()
                && one.date().equals(other.date())
                && (one.source() == EventSource.ANNEX_A || EventContract.idKey(one.type()) == null)
                && EventIdentity.couldBeOne(one.type(), one.attributes(), other.attributes());
    }

    private static CaseEvent together(CaseEvent imported, CaseEvent entered) {
        Map<String, String> attributes = new TreeMap<>(imported.attributes());
        String id = EventContract.idKey(imported.type());
        String keeps = id == null ? null : attributes.get(id);
        attributes.remove(EventContract.ASSUMED);
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
                Rows.named(row, "type", EventType.class),
                Rows.date(row, "event_date"),
                row.getObject("event_time", LocalTime.class),
                AttributeText.read(row.getString("attributes")),
                EventSource.MANUAL);
    }
}
