package org.plumbline.audit.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.h2.jdbcx.JdbcDataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a database of before the register holds, and what becomes of it. */
class AlertsMigrationTests {

    private final DataSource dataSource = database();
    private final JdbcClient jdbc = JdbcClient.create(dataSource);
    private final UUID round = UUID.randomUUID();

    @Test
    void everyEscalationOfBeforeIsInTheRegisterWithItsCause() {
        flyway().target("24").load().migrate();
        round();
        audit("A-1", true, "2025-07-02T09:00:00Z", null, null);
        audit("A-2", false, "2025-07-02T10:00:00Z", "2025-07-02T11:00:00Z", "Harper");
        UUID graded = audit("A-3", false, "2025-07-02T12:00:00Z", null, null);
        grade(graded);
        audit("A-4", false, null, null, null);

        flyway().load().migrate();

        List<Map<String, Object>> alerts = jdbc.sql("select a.reference, r.cause, r.note, r.sent_how, r.acknowledged_by"
                        + " from risk_alert r join audit a on a.id = r.audit_id order by a.reference")
                .query()
                .listOfRows();
        assertThat(alerts).extracting(row -> row.get("reference")).containsExactly("A-1", "A-2", "A-3");
        assertThat(alerts).extracting(row -> row.get("cause")).containsExactly("FOUND", "FOUND", "GRADE");
        assertThat(alerts).extracting(row -> row.get("note")).containsExactly("Alone", "Alone", "");
        assertThat(alerts).extracting(row -> row.get("acknowledged_by")).containsExactly(null, "Harper", null);
        assertThat(jdbc.sql("select reference from audit where risk_found_at is not null")
                        .query(String.class)
                        .list())
                .containsExactly("A-1");
    }

    private FluentConfiguration flyway() {
        return Flyway.configure().dataSource(dataSource).locations("classpath:db/migration");
    }

    private static DataSource database() {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:alerts-" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        return database;
    }

    private void round() {
        jdbc.sql(
                        "insert into audit_round (id, version, monthly_of, round_month, themes, pack_id, frame_date, seed, capacity,"
                                + " state, opened_at, opened_by, sample_size, frame_rows, notes) values (?, 0, '2025-07', '2025-07',"
                                + " 'MO', '2026-1', date '2025-06-30', 's', 9, 'ALLOCATED', timestamp '2025-07-01 09:00:00', 'Lee',"
                                + " 4, 4, '')")
                .param(round)
                .update();
    }

    private UUID audit(
            String reference,
            boolean risk,
            @Nullable String escalated,
            @Nullable String acknowledged,
            @Nullable String by) {
        UUID id = UUID.randomUUID();
        jdbc.sql(
                        "insert into audit (id, version, round_id, reference, case_id, short_code, team, case_type, stream, reason,"
                                + " draw_order, status, changed_after_check, immediate_risk, risk_note, risk_spoken_to, themes,"
                                + " auditor, escalated_at, acknowledged_at, acknowledged_by)"
                                + " values (?, 0, ?, ?, ?, 'NSH-1', 'North', 'CIN', 'RANDOM', '', 1, 'DRAFT', 0, ?, 'Alone', '', 'MO',"
                                + " 'Indy', cast(? as timestamp with time zone), cast(? as timestamp with time zone), ?)")
                .params(Arrays.asList(id, round, reference, reference, risk, escalated, acknowledged, by))
                .update();
        return id;
    }

    private void grade(UUID audit) {
        jdbc.sql(
                        "insert into audit_grade (id, version, audit_id, number, cause, computed, final_grade, provisional, escalate,"
                                + " pack_id, pack_digest, document, stored_by, stored_at) values (?, 0, ?, 1, 'Signed off',"
                                + " 'INADEQUATE', 'INADEQUATE', false, true, '2026-1', 'd', '{}', 'Indy',"
                                + " timestamp '2025-07-02 12:00:00')")
                .params(UUID.randomUUID(), audit)
                .update();
    }
}
