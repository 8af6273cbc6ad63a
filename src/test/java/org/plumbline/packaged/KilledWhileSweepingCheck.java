package org.plumbline.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Date;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.casefile.contract.EventType;

/**
 * The packaged jar begins the sweep that is due at its start over some thousand children, all of them long unseen, is
 * killed in the middle and started again. It takes two starts, so it runs on demand: {@code ./mvnw verify
 * -Dtest=JarTests -Dsurefire.failIfNoSpecifiedTests=false -Dit.test=KilledWhileSweepingCheck}.
 */
class KilledWhileSweepingCheck {

    private static final int CHILDREN = 4_000;
    private static final int BATCH = 20;
    private static final int LANES = 2;
    private static final LocalDate DAY = LocalDate.of(2025, 7, 31);
    private static final long LOOK_AGAIN_NANOS = 20_000_000;
    private static final long LONGEST_NANOS = TimeUnit.MINUTES.toNanos(4);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path home;

    @Test
    void aSweepThatIsKilledGoesOnWhereItStoodAndCountsEveryChildOnce() throws Exception {
        writeCaseload();
        int before;
        try (RunningJar jar = server()) {
            before = await("select coalesce(sum(done), 0) from sweep_lane", 2 * LANES * BATCH);
            jar.kill();
        }

        try (RunningJar again = server()) {
            await("select count(*) from sweep where state = 'FINISHED'", 1);
            again.stop();
        }

        assertThat(before).as("children judged before the kill").isLessThan(CHILDREN);
        try (Connection database = DriverManager.getConnection(url(), "plumbline", "")) {
            assertThat(number(database, "select count(*) from sweep")).isEqualTo(1);
            assertThat(number(database, "select sum(done) from sweep_lane")).isEqualTo(CHILDREN);
            assertThat(number(database, "select count(*) from current_flag where pattern = 'DD-17'"))
                    .isEqualTo(CHILDREN);
            assertThat(number(database, "select count(*) from watched_case")).isEqualTo(CHILDREN);
            assertThat(number(database, "select count(*) from flag_spell where spell > 1 or cleared_at is not null"))
                    .isZero();
            assertThat(number(database, "select sum(flags) from sweep_tally"))
                    .isEqualTo(number(database, "select count(*) from current_flag where suppressed_by is null"));
            assertThat(number(database, "select sum(appeared) from sweep_tally"))
                    .isEqualTo(number(database, "select count(*) from flag_spell"));
        }
    }

    /** Lets another process look at the database while the server has it open. */
    private RunningJar server() throws Exception {
        return RunningJar.server(
                home,
                "--spring.datasource.url=" + url() + ";WRITE_DELAY=0;AUTO_SERVER=TRUE",
                "--plumbline.sweep.cron=-",
                "--plumbline.sweep.threads=" + LANES,
                "--plumbline.sweep.batch=" + BATCH);
    }

    private String url() {
        return "jdbc:h2:file:" + home.resolve("plumbline");
    }

    /** Asks the database of the running server until the number is reached. */
    private int await(String sql, int least) throws SQLException {
        long end = System.nanoTime() + LONGEST_NANOS;
        try (Connection database = DriverManager.getConnection(url() + ";AUTO_SERVER=TRUE", "plumbline", "")) {
            while (System.nanoTime() < end) {
                int now = number(database, sql);
                if (now >= least) {
                    return now;
                }
                LockSupport.parkNanos(LOOK_AGAIN_NANOS);
            }
        }
        throw new IllegalStateException("It never came to %d (%s)".formatted(least, sql));
    }

    private static int number(Connection database, String sql) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private void writeCaseload() throws SQLException {
        Flyway.configure().dataSource(url(), "plumbline", "").load().migrate();
        try (Connection database = DriverManager.getConnection(url(), "plumbline", "");
                Statement statement = database.createStatement();
                PreparedStatement cases = database.prepareStatement(
                        "insert into case_file (id, short_code, team, case_type, birth_month, open_from, as_at, import_id)"
                                + " values (?, ?, 'T01', 'CP', '2015-04', date '2025-01-06', ?, ?)");
                PreparedStatement events = database.prepareStatement(
                        "insert into case_event (id, case_id, type, event_date, part, attributes, source, import_id)"
                                + " values (?, ?, ?, ?, '', ?, 'EVENTS_FILE', ?)")) {
            UUID upload = new UUID(1, 1);
            statement.execute("insert into case_import (id, source, as_at, file_sha256, imported_at, imported_by,"
                    + " new_cases, new_events, changed_cases, changed_events) values ('" + upload
                    + "', 'EVENTS_FILE', date '2025-07-31', '0', timestamp with time zone '2025-07-31 09:00:00+00',"
                    + " 'test', 0, 0, 0, 0)");
            for (EventType type : EventType.values()) {
                statement.execute("insert into import_cover (import_id, type, complete_from) values ('" + upload
                        + "', '" + type + "', date '2025-01-01')");
            }
            for (int i = 0; i < CHILDREN; i++) {
                String id = "%016x".formatted(0x9E3779B97F4A7C15L * (i + 1));
                set(cases, id, "NSH-" + (100_000 + i), Date.valueOf(DAY), upload);
                LocalDate plan = LocalDate.of(2025, 1, 13);
                set(events, UUID.randomUUID(), id, "CP_PLAN_START", Date.valueOf(plan), "plan=p1", upload);
                set(events, UUID.randomUUID(), id, "VISIT", Date.valueOf(plan.plusDays(7)), "kind=CP;seen=Y", upload);
            }
            cases.executeBatch();
            events.executeBatch();
        }
    }

    private static void set(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.addBatch();
    }
}
