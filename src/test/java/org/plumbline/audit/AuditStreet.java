package org.plumbline.audit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.plumbline.access.Accounts;
import org.plumbline.access.Actor;
import org.plumbline.access.NewAccount;
import org.plumbline.access.People;
import org.plumbline.access.Role;
import org.plumbline.access.RunAs;
import org.plumbline.access.Teams;
import org.plumbline.audit.desk.AuditDesk;
import org.plumbline.audit.desk.DeskView;
import org.plumbline.audit.desk.SignOffResult;
import org.plumbline.audit.desk.SignOffs;
import org.plumbline.audit.draw.Allocations;
import org.plumbline.audit.draw.RoundReader;
import org.plumbline.audit.draw.Rounds;
import org.plumbline.audit.form.AnswerInput;
import org.plumbline.audit.form.CheckView;
import org.plumbline.audit.form.DeskAnswer;
import org.plumbline.audit.form.DeskQuestion;
import org.plumbline.audit.form.DeskTheme;
import org.plumbline.audit.form.Reply;
import org.plumbline.audit.form.RiskInput;
import org.plumbline.audit.round.OpenRound;
import org.plumbline.casefile.contract.CaseType;
import org.plumbline.casefile.contract.EventSource;
import org.plumbline.casefile.contract.EventType;
import org.plumbline.casefile.snapshot.CaseStore;
import org.plumbline.casefile.snapshot.ChildRecord;
import org.plumbline.casefile.snapshot.ImportBatch;
import org.plumbline.casefile.snapshot.NewEvent;
import org.plumbline.instrument.AnswerCode;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A small council for the tests: four teams, five auditors, sixty cases, and a stopped clock. */
@TestConfiguration
public class AuditStreet {

    public static final YearMonth JULY = YearMonth.of(2025, 7);
    public static final List<String> THEMES = List.of("MO", "RA");
    public static final String LONG = "Supervision record of 3 June 2025, section 2, and the case note of 5 June.";

    private final Map<String, Actor> people = new HashMap<>();

    @Bean
    @Primary
    StoppedClock stoppedClock() {
        return new StoppedClock();
    }

    @Bean
    Street street(
            Accounts accounts,
            Teams teams,
            People people,
            CaseStore store,
            Rounds rounds,
            Allocations allocations,
            RoundReader book,
            AuditDesk desk,
            SignOffs signOffs,
            JdbcClient jdbc,
            StoppedClock clock) {
        return new Street(
                accounts, teams, people, store, rounds, allocations, book, desk, signOffs, jdbc, clock, this.people);
    }

    /** Time moves only when a test says so. */
    public static class StoppedClock extends Clock {

        static final Instant START = Instant.parse("2025-07-02T09:00:00Z");
        private Instant now = START;

        void reset() {
            now = START;
        }

        public void pass(Duration duration) {
            now = now.plus(duration);
        }

        @Override
        public ZoneId getZone() {
            return ZoneId.of("Europe/London");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    /** What a test does often. */
    public record Street(
            Accounts accounts,
            Teams teams,
            People people,
            CaseStore store,
            Rounds rounds,
            Allocations allocations,
            RoundReader book,
            AuditDesk desk,
            SignOffs signOffs,
            JdbcClient jdbc,
            StoppedClock clock,
            Map<String, Actor> known) {

        private static final List<String> TEAMS = List.of("North", "South", "East", "West");

        public void settle() {
            clear();
            fill();
        }

        /** People, teams and cases, for a database that has none of them. */
        void fill() {
            RunAs.actor(RunAs.system(Role.SYSTEM_ADMINISTRATOR), () -> {
                teams.ensure(TEAMS);
                accounts.createAll(
                        List.of(
                                person("lead", Role.QA_LEAD),
                                person("indy", Role.INDEPENDENT_AUDITOR),
                                person("head", Role.SERVICE_HEAD),
                                person("member", Role.SUBCOMMITTEE_MEMBER),
                                new NewAccount(
                                        "north", "North", Set.of(Role.PRACTICE_SUPERVISOR), Set.of("North"), "W3"),
                                new NewAccount(
                                        "south", "South", Set.of(Role.PRACTICE_SUPERVISOR), Set.of("South"), null),
                                new NewAccount("east", "East", Set.of(Role.PRACTICE_SUPERVISOR), Set.of("East"), null),
                                new NewAccount("west", "West", Set.of(Role.PRACTICE_SUPERVISOR), Set.of("West"), null)),
                        "four green chairs");
            });
            people.holding(List.of(Role.values())).forEach(actor -> known.put(actor.username(), actor));
            importCases();
        }

        /** Sixty children, P0 to P59, with one visit each. */
        public void importCases() {
            List<ChildRecord> children = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                children.add(child(i));
            }
            RunAs.actor(
                    RunAs.system(Role.DATA_ADMINISTRATOR),
                    () -> store.store(
                            new ImportBatch(EventSource.ANNEX_A, LocalDate.of(2025, 6, 30), "0".repeat(64), children)));
        }

        private static NewAccount person(String name, Role role) {
            return new NewAccount(name, name, Set.of(role), Set.of(), null);
        }

        private static ChildRecord child(int i) {
            CaseType[] types = {CaseType.CIN, CaseType.CP, CaseType.CLA};
            return new ChildRecord(
                    "P" + i,
                    YearMonth.of(2014, 3),
                    null,
                    null,
                    null,
                    null,
                    types[i % 3],
                    TEAMS.get(i % 4),
                    "W" + i % 20,
                    Set.of(),
                    LocalDate.of(2024, 9, 2),
                    null,
                    List.of(NewEvent.of(EventType.VISIT, LocalDate.of(2025, 6, 16), Map.of("seen", "Y"))));
        }

        private void clear() {
            clock.reset();
            known.clear();
            jdbc.sql("set referential_integrity false").update();
            for (String table : jdbc.sql(
                            "select table_name from information_schema.tables where table_schema = 'PUBLIC'"
                                    + " and table_type = 'BASE TABLE' and lower(table_name) not in"
                                    + " ('flyway_schema_history', 'secret_key', 'trail_head', 'trail_entry')")
                    .query(String.class)
                    .list()) {
                jdbc.sql("truncate table \"" + table + "\"").update();
            }
            jdbc.sql("set referential_integrity true").update();
        }

        public Actor actor(String name) {
            return Objects.requireNonNull(known.get(name), name);
        }

        public <T> T as(String name, Supplier<T> job) {
            return RunAs.actor(actor(name), job);
        }

        /** A round of July with its audits allocated; returns its id. */
        public UUID allocatedRound(int size) {
            UUID round = ((Reply.Done) as("lead", () -> rounds.open(OpenRound.of(JULY, THEMES)))).id();
            as("lead", () -> rounds.draw(round, size));
            as("lead", () -> allocations.allocate(round));
            return round;
        }

        /** The first audit of the round that the auditor has. */
        public UUID auditOf(String auditor, UUID round) {
            return as("lead", () -> book.audits(round)).stream()
                    .filter(row -> actor(auditor).userId().equals(row.auditorId()))
                    .findFirst()
                    .orElseThrow()
                    .id();
        }

        /** Answers every question alike. */
        public void answerAll(String auditor, UUID audit, AnswerCode code) {
            DeskView view = as(auditor, () -> desk.open(audit));
            for (DeskTheme theme : view.themes()) {
                for (DeskQuestion question : theme.questions()) {
                    DeskAnswer before = question.answer();
                    as(
                            auditor,
                            () -> desk.answer(
                                    audit,
                                    AnswerInput.of(question.question().id(), code, LONG)
                                            .on(before == null ? 0 : before.version())));
                }
            }
            as(auditor, () -> desk.immediateRisk(audit, new RiskInput(false, "", "", null)));
        }

        /** Makes all audits of a closed round final, as if all had been signed off in time. */
        public void nothingLapsed(UUID round) {
            // Reading writes first what the transaction of a test still holds back.
            as("lead", () -> book.audits(round));
            jdbc.sql("update audit set status = 'FINAL' where round_id = :round and status = 'LAPSED'")
                    .param("round", round)
                    .update();
        }

        public SignOffResult signOff(String auditor, UUID audit) {
            CheckView check = as(auditor, () -> signOffs.check(audit));
            return as(auditor, () -> signOffs.signOff(audit, check.version()));
        }
    }
}
