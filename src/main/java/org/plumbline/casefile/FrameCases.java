package org.plumbline.casefile;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.casefile.contract.CaseType;
import org.plumbline.casefile.contract.EventType;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The cases from which a sample is drawn, whatever team they belong to. No role is asked for here: a round is opened and
 * drawn by services of their own.
 */
@Component
@Transactional(readOnly = true)
public class FrameCases {

    private final NamedParameterJdbcOperations jdbc;

    FrameCases(NamedParameterJdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Every case open on the frame date or closed in the days before it, ordered by case id.
     *
     * @param closedWithinDays calendar days before the frame date
     */
    public List<CaseRow> inFrame(LocalDate frameDate, int closedWithinDays) {
        MapSqlParameterSource dates = new MapSqlParameterSource("on", frameDate)
                .addValue("closedFrom", frameDate.minusDays(closedWithinDays));
        return rows(" open_from <= :on and (closed_on is null or closed_on > :closedFrom)", dates, frameDate);
    }

    /**
     * Every case in which an event of one of the types was dated up to the day, open or not, ordered by case id.
     *
     * @param on the workers are those of the 24 months before it
     */
    public List<CaseRow> withEvents(Set<EventType> types, LocalDate on) {
        MapSqlParameterSource events = new MapSqlParameterSource("on", on)
                .addValue("types", types.stream().map(EventType::name).toList());
        return rows(" id in (select case_id from case_event where type in (:types) and event_date <= :on)", events, on);
    }

    private List<CaseRow> rows(String frame, MapSqlParameterSource dates, LocalDate on) {
        dates.addValue("workersFrom", on.minusMonths(24));
        Map<String, Set<String>> workers = new HashMap<>();
        jdbc.query(
                "select distinct case_id, worker_id from case_worker where as_at >= :workersFrom and case_id in"
                        + " (select id from case_file where" + frame + ")",
                dates,
                row -> {
                    workers.computeIfAbsent(row.getString("case_id"), id -> new HashSet<>())
                            .add(row.getString("worker_id"));
                });
        return jdbc.query(
                "select * from case_file where" + frame + " order by id",
                dates,
                (row, n) -> new CaseRow(
                        row.getString("id"),
                        row.getString("short_code"),
                        row.getString("team"),
                        CaseType.valueOf(row.getString("case_type")),
                        row.getString("worker_id"),
                        workers.getOrDefault(row.getString("id"), Set.of()),
                        row.getObject("open_from", LocalDate.class),
                        row.getObject("closed_on", LocalDate.class),
                        row.getString("family_id")));
    }
}
