package org.plumbline.demo;

import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;
import org.plumbline.database.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whether the county was written, and to its end: a process killed half-way leaves a start without an end. */
final class CountyMarker {

    private static final String TABLES =
            "select count(*) from information_schema.tables where lower(table_name) = 'county_marker'";

    private final JdbcClient jdbc;

    CountyMarker(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    /** Whether writing had begun and did not end. Also asks a database that has no tables yet. */
    boolean isCutShort() {
        return count(TABLES) > 0 && count("select count(*) from county_marker where finished_at is null") > 0;
    }

    boolean isFinished() {
        return count("select count(*) from county_marker where finished_at is not null") > 0;
    }

    /** When writing began. */
    Optional<Instant> startedAt() {
        return jdbc.sql("select started_at from county_marker")
                .query((row, n) -> Rows.instant(row, "started_at"))
                .optional();
    }

    void started(Instant at) {
        jdbc.sql("insert into county_marker (started_at) values (?)")
                .param(Rows.stored(at))
                .update();
    }

    void finished(Instant at) {
        jdbc.sql("update county_marker set finished_at = ?")
                .param(Rows.stored(at))
                .update();
    }

    private int count(String query) {
        return jdbc.sql(query).query(Integer.class).single();
    }
}
