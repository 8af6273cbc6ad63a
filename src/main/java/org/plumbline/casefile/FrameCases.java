package org.plumbline.casefile;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.casefile.contract.CaseType;
import org.plumbline.casefile.contract.EventType;
import org.plumbline.database.Condition;
import org.plumbline.database.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The cases from which a sample is drawn, whatever team they belong to. No role is asked for here: a round is opened and
 * drawn by services of their own.
 */
@Component
@Transactional(readOnly = true)
public class FrameCases {

    private final JdbcClient jdbc;

    FrameCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Every case open on the frame date or closed in the days before it, ordered by case id.
     *
     * @param closedWithinDays calendar days before the frame date
     * @param workersFrom from which day on somebody named on a case is one of its workers
     */
    public List<CaseRow> inFrame(LocalDate frameDate, int closedWithinDays, LocalDate workersFrom) {
        Condition open = new Condition(
                "open_from <= :on and (closed_on is null or closed_on > :closedFrom)",
                Map.of("on", frameDate, "closedFrom", frameDate.minusDays(closedWithinDays)));
        return rows(open, workersFrom);
    }

    /**
     * Every case in which an event of one of the types was dated up to the day, open or not, ordered by case id.
     *
     * @param workersFrom from which day on somebody named on a case is one of its workers
     */
    public List<CaseRow> withEvents(Set<EventType> types, LocalDate on, LocalDate workersFrom) {
        Condition events = new Condition(
                "id in (select case_id from case_event where type in (:types) and event_date <= :on)",
                Map.of("types", types.stream().map(EventType::name).toList(), "on", on));
        return rows(events, workersFrom);
    }

    private List<CaseRow> rows(Condition frame, LocalDate workersFrom) {
        Map<String, Set<String>> workers = new HashMap<>();
        jdbc.sql("select distinct case_id, worker_id from case_worker where as_at >= :workersFrom and case_id in"
                        + " (select id from case_file where " + frame.sql() + ")")
                .params(frame.values())
                .param("workersFrom", workersFrom)
                .query(row -> {
                    workers.computeIfAbsent(row.getString("case_id"), id -> new HashSet<>())
                            .add(row.getString("worker_id"));
                });
        return jdbc.sql("select * from case_file where " + frame.sql() + " order by id")
                .params(frame.values())
                .query((row, n) -> new CaseRow(
                        row.getString("id"),
                        row.getString("short_code"),
                        row.getString("team"),
                        Rows.named(row, "case_type", CaseType.class),
                        row.getString("worker_id"),
                        workers.getOrDefault(row.getString("id"), Set.of()),
                        Rows.date(row, "open_from"),
                        Rows.dateOrNone(row, "closed_on"),
                        row.getString("family_id")))
                .list();
    }
}
