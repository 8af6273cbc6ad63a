package org.plumbline.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

class CountyMarkerTests {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    private final DataSource dataSource = database();
    private final Flyway flyway = Flyway.configure()
            .dataSource(dataSource)
            .locations("classpath:db/demo")
            .cleanDisabled(false)
            .load();
    private final CountyMarker marker = new CountyMarker(dataSource);

    @Test
    void emptyDatabaseIsNotCutShort() {
        assertThat(marker.isCutShort()).isFalse();
    }

    @Test
    void startWithoutEndIsThrownAwayBeforeTheNextStart() {
        new DemoSettings().startOverWhatWasCutShort().migrate(flyway);
        marker.started(NOW);
        assertThat(marker.isCutShort()).isTrue();
        new DemoSettings().startOverWhatWasCutShort().migrate(flyway);
        assertThat(marker.isCutShort()).isFalse();
        assertThat(marker.isFinished()).isFalse();
    }

    @Test
    void finishedCountyIsKept() {
        new DemoSettings().startOverWhatWasCutShort().migrate(flyway);
        marker.started(NOW);
        marker.finished(NOW.plusSeconds(40));
        new DemoSettings().startOverWhatWasCutShort().migrate(flyway);
        assertThat(marker.isFinished()).isTrue();
    }

    private static DataSource database() {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:county-marker-" + System.nanoTime() + ";DB_CLOSE_DELAY=-1");
        return database;
    }
}
