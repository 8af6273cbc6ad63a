package org.plumbline.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.stereotype.Component;

/**
 * Who held a case by the monthly data, where no allocation is recorded. Like {@link CaseHistories} it asks for no role:
 * whoever calls it has checked that the person may see the case.
 */
@Component
public class WorkerSightings {

    private final NamedParameterJdbcOperations jdbc;

    WorkerSightings(NamedParameterJdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** The workers named up to the day, in the order in which they came. */
    public List<WorkerSighting> of(String caseId, LocalDate asOf) {
        return jdbc.query(
                "select worker_id, min(as_at) as first_seen, max(as_at) as last_seen,"
                        + " (select max(as_at) from case_worker where case_id = :id and as_at <= :asOf) as latest"
                        + " from case_worker where case_id = :id and as_at <= :asOf"
                        + " group by worker_id order by first_seen, worker_id",
                new MapSqlParameterSource("id", caseId).addValue("asOf", asOf),
                (row, n) -> {
                    LocalDate last = Objects.requireNonNull(row.getObject("last_seen", LocalDate.class));
                    return new WorkerSighting(
                            row.getString("worker_id"),
                            Objects.requireNonNull(row.getObject("first_seen", LocalDate.class)),
                            last,
                            last.equals(row.getObject("latest", LocalDate.class)));
                });
    }
}
