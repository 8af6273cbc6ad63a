package org.plumbline.casefile;

import java.time.LocalDate;
import java.util.List;
import org.plumbline.database.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who held a case by the monthly data, where no allocation is recorded. Like {@link CaseHistories} it asks for no role:
 * whoever calls it has checked that the person may see the case.
 */
@Component
public class WorkerSightings {

    private final JdbcClient jdbc;

    WorkerSightings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The workers named up to the day, in the order in which they came. */
    public List<WorkerSighting> of(String caseId, LocalDate asOf) {
        return jdbc.sql("select worker_id, min(as_at) as first_seen, max(as_at) as last_seen,"
                        + " (select max(as_at) from case_worker where case_id = :id and as_at <= :asOf) as latest"
                        + " from case_worker where case_id = :id and as_at <= :asOf"
                        + " group by worker_id order by first_seen, worker_id")
                .param("id", caseId)
                .param("asOf", asOf)
                .query((row, n) -> {
                    LocalDate last = Rows.date(row, "last_seen");
                    return new WorkerSighting(
                            row.getString("worker_id"),
                            Rows.date(row, "first_seen"),
                            last,
                            last.equals(Rows.date(row, "latest")));
                })
                .list();
    }
}
