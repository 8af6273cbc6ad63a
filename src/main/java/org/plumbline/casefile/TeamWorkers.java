package org.plumbline.casefile;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How many workers a team has, as far as the monthly data names them. Counts for teams, not for cases, and asks for no
 * role.
 */
@Component
public class TeamWorkers {

    private static final int YEARS = 1;

    private final JdbcClient jdbc;

    TeamWorkers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Codes of the teams on whose cases fewer workers than this were named in the year that ends with the day. A team
     * of which no worker is known is not among them.
     */
    public Set<String> teamsOfFewer(int workers, LocalDate day) {
        return new TreeSet<>(
                jdbc.sql("select team from case_worker join case_file on case_file.id = case_worker.case_id"
                                + " where case_worker.as_at > :after and case_worker.as_at <= :day group by team"
                                + " having count(distinct case_worker.worker_id) < :workers")
                        .param("after", day.minusYears(YEARS))
                        .param("day", day)
                        .param("workers", workers)
                        .query(String.class)
                        .list());
    }
}
