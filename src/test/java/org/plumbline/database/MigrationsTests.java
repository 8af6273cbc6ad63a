package org.plumbline.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.h2.jdbcx.JdbcDataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.Postgres;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What becomes of the rows of a database that is older than the product. */
class MigrationsTests {

    private enum Kind {
        H2,
        POSTGRESQL;

        DataSource create() {
            if (this == POSTGRESQL) {
                return Postgres.database();
            }
            JdbcDataSource database = new JdbcDataSource();
            database.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
            return database;
        }
    }

    /** A database of some version with rows of that time. */
    private static final class OldDatabase {

        private final DataSource dataSource;
        private final JdbcClient jdbc;
        private final UUID round = UUID.randomUUID();

        OldDatabase(Kind kind, String version) {
            dataSource = kind.create();
            jdbc = JdbcClient.create(dataSource);
            target(version);
        }

        void target(String version) {
            flyway().target(version).load().migrate();
        }

        void migrate() {
            flyway().load().migrate();
        }

        private FluentConfiguration flyway() {
            return Flyway.configure().dataSource(dataSource).locations("classpath:db/migration");
        }

        void round() {
            jdbc.sql("insert into audit_round (id, version, monthly_of, round_month, themes, pack_id, frame_date, seed,"
                            + " capacity, state, opened_at, opened_by, sample_size, frame_rows, notes) values (?, 0, '2025-07',"
                            + " '2025-07', 'MO', '2026-1', date '2025-06-30', 's', 9, 'ALLOCATED',"
                            + " timestamp '2025-07-01 09:00:00', 'Lee', 4, 4, '')")
                    .param(round)
                    .update();
        }

        UUID audit(String reference, String columns, String values, @Nullable Object... more) {
            UUID id = UUID.randomUUID();
            Object[] all = new Object[4 + more.length];
            List.of(id, round, reference, reference).toArray(all);
            System.arraycopy(more, 0, all, 4, more.length);
            jdbc.sql(
                            "insert into audit (id, version, round_id, reference, case_id, short_code, team, case_type, stream, reason,"
                                    + " draw_order, status, changed_after_check, risk_note, themes, auditor" + columns
                                    + ") values (?, 0, ?, ?, ?, 'NSH-1', 'North', 'CIN', 'RANDOM', '', 1, 'DRAFT', 0, 'Alone', 'MO', 'Indy'"
                                    + values + ")")
                    .params(Arrays.asList(all))
                    .update();
            return id;
        }

        UUID caseWith(String caseId, String source) {
            UUID anImport = UUID.randomUUID();
            jdbc.sql(
                            "insert into case_import (id, source, as_at, file_sha256, imported_at, imported_by, new_cases, new_events,"
                                    + " changed_cases, changed_events) values (?, ?, date '2025-07-31', ?,"
                                    + " timestamp '2025-08-01 09:00:00', 'Dana', 1, 1, 0, 0)")
                    .params(anImport, source, caseId)
                    .update();
            jdbc.sql("insert into case_file (id, short_code, team, case_type, open_from, as_at, import_id)"
                            + " values (?, ?, 'North', 'CIN', date '2025-01-01', date '2025-07-31', ?)")
                    .params(caseId, caseId, anImport)
                    .update();
            return anImport;
        }

        void event(String caseId, String type, String day, String source, UUID anImport) {
            jdbc.sql("insert into case_event (id, case_id, type, event_date, part, attributes, source, import_id)"
                            + " values (?, ?, ?, ?, '', '', ?, ?)")
                    .params(UUID.randomUUID(), caseId, type, LocalDate.parse(day), source, anImport)
                    .update();
        }

        List<String> texts(String sql) {
            return jdbc.sql(sql).query(String.class).list();
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyEscalationOfBeforeIsInTheRegisterWithItsCause(Kind kind) {
        OldDatabase old = new OldDatabase(kind, "24");
        old.round();
        alert(old, "A-1", true, "2025-07-02T09:00:00Z", null, null);
        alert(old, "A-2", false, "2025-07-02T10:00:00Z", "2025-07-02T11:00:00Z", "Harper");
        grade(old, alert(old, "A-3", false, "2025-07-02T12:00:00Z", null, null));
        alert(old, "A-4", false, null, null, null);

        old.migrate();

        List<Map<String, Object>> alerts = old.jdbc
                .sql("select a.reference, r.cause, r.note, r.sent_how, r.acknowledged_by"
                        + " from risk_alert r join audit a on a.id = r.audit_id order by a.reference")
                .query()
                .listOfRows();
        assertThat(alerts).extracting(row -> row.get("reference")).containsExactly("A-1", "A-2", "A-3");
        assertThat(alerts).extracting(row -> row.get("cause")).containsExactly("FOUND", "FOUND", "GRADE");
        assertThat(alerts).extracting(row -> row.get("note")).containsExactly("Alone", "Alone", "");
        assertThat(alerts).extracting(row -> row.get("acknowledged_by")).containsExactly(null, "Harper", null);
        assertThat(old.texts("select reference from audit where risk_found_at is not null"))
                .containsExactly("A-1");
        assertThat(old.texts("select cast(count(*) as varchar(9)) from risk_alert"
                        + " where acknowledge_by = sent_at + interval '1' day"))
                .containsExactly("3");
    }

    @ParameterizedTest
    @EnumSource
    void eventsFilesOfBeforeOnlyAddEventsUnlessSomebodySaidThatTheyHoldThemAll(Kind kind) {
        OldDatabase old = new OldDatabase(kind, "19");
        UUID never = old.caseWith("c1", "EVENTS");
        old.event("c1", "VISIT", "2025-03-04", "EVENTS", never);
        old.target("32");
        assertThat(old.texts("select type from import_cover")).containsExactly("VISIT");
        UUID asked = old.caseWith("c2", "EVENTS");
        old.jdbc
                .sql(
                        "insert into import_cover (import_id, type, complete_from) values (?, 'SUPERVISION', date '2025-05-06')")
                .param(asked)
                .update();
        old.jdbc
                .sql("insert into trail_entry (seq, at, actor, action, subject, detail, mac) values (1,"
                        + " timestamp '2025-08-01 09:00:00', 'dana', 'IMPORT_COVERS', ?, '', '')")
                .param(asked.toString())
                .update();

        old.migrate();

        assertThat(old.texts("select type || ' ' || complete_from from import_cover"))
                .containsExactly("SUPERVISION 2025-05-06");
    }

    @ParameterizedTest
    @EnumSource
    void flagsTalliesDaysOffAndAnswersOfBeforeKeepWhatTheySay(Kind kind) {
        OldDatabase old = new OldDatabase(kind, "19");
        old.caseWith("c1", "ANNEX_A");
        old.jdbc
                .sql(
                        "insert into standing_flag (case_id, pattern, name, severity, says, first_true_on, evidence, as_of, pack_id)"
                                + " values ('c1', 'DD-01', 'Late visit', 3, 'Late', date '2025-07-01', '', date '2025-07-31', '2026-1')")
                .update();
        UUID sweep = UUID.randomUUID();
        old.jdbc
                .sql(
                        "insert into sweep (id, as_of, pack_id, asked_by, state, started_at)"
                                + " values (?, date '2025-07-31', '2026-1', 'nightly', 'DONE', timestamp '2025-08-01 02:00:00')")
                .param(sweep)
                .update();
        old.jdbc
                .sql("insert into sweep_tally values (?, 3, 17, 1, 0, 2)")
                .param(sweep)
                .update();
        old.jdbc
                .sql(
                        "insert into day_off (id, closed_on, standing, name, added_by, added_at, version) values (?,"
                                + " date '2025-12-29', date '2025-12-29', 'Council closed', 'Sam', timestamp '2025-08-01 02:00:00', 0)")
                .param(UUID.randomUUID())
                .update();
        old.round();
        UUID audit =
                old.audit("A-1", ", risk_told_who, risk_told_at", ", 'the manager', timestamp '2025-07-02 08:00:00'");
        old.jdbc
                .sql(
                        "insert into audit_answer (id, version, audit_id, question, code, evidence, location, na_text, good_practice,"
                                + " confirmation, answered_by, answered_at) values (?, 0, ?, 'MO01', 'M', 'Seen in the supervision note',"
                                + " 'Tab 3', '', false, '', 'Indy', timestamp '2025-07-02 08:00:00')")
                .params(UUID.randomUUID(), audit)
                .update();

        old.migrate();

        assertThat(old.texts("select pattern || ' ' || severity || ' ' || says from current_flag"))
                .containsExactly("DD-01 3 Late");
        assertThat(old.texts("select flags || ' ' || appeared || ' ' || cleared from sweep_tally"))
                .containsExactly("17 1 2");
        assertThat(old.texts("select in_force || ' ' || name from day_off"))
                .containsExactly("2025-12-29 Council closed");
        assertThat(old.texts("select risk_spoken_to || ' ' || themes from audit"))
                .containsExactly("the manager MO");
        assertThat(old.texts("select code || ' ' || evidence || ' ' || location from audit_answer"))
                .containsExactly("M Seen in the supervision note Tab 3");
        assertThat(
                        old.texts(
                                "select strengths || learning || what_next || kept_words from audit where flags_unknown = false"))
                .containsExactly("");
    }

    private static UUID alert(
            OldDatabase old,
            String reference,
            boolean risk,
            @Nullable String escalated,
            @Nullable String acknowledged,
            @Nullable String by) {
        return old.audit(
                reference,
                ", immediate_risk, risk_spoken_to, escalated_at, acknowledged_at, acknowledged_by",
                ", ?, '', cast(? as timestamp with time zone), cast(? as timestamp with time zone), ?",
                risk,
                escalated,
                acknowledged,
                by);
    }

    private static void grade(OldDatabase old, UUID audit) {
        old.jdbc
                .sql(
                        "insert into audit_grade (id, version, audit_id, number, cause, computed, final_grade, provisional, escalate,"
                                + " pack_id, pack_digest, document, stored_by, stored_at) values (?, 0, ?, 1, 'Signed off',"
                                + " 'INADEQUATE', 'INADEQUATE', false, true, '2026-1', 'd', '{}', 'Indy',"
                                + " timestamp '2025-07-02 12:00:00')")
                .params(UUID.randomUUID(), audit)
                .update();
    }
}
