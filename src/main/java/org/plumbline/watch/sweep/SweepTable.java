package org.plumbline.watch.sweep;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plumbline.finding.Severity;
import org.plumbline.watch.SeverityColumn;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.stereotype.Component;

/** The sweeps, their lanes with the place up to which each is done, and what they found. */
@Component
public class SweepTable {

    /** A part of the caseload in the order of the ids. */
    public record Lane(int number, @Nullable String upTo, String position) {}

    private record Finished(Instant at, LocalDate asOf) {}

    private static final int LONGEST_SENTENCE = 1000;
    private static final String VIEW =
            "select sweep.*, (select sum(total) from sweep_lane where sweep_id = sweep.id) as total,"
                    + " (select sum(done) from sweep_lane where sweep_id = sweep.id) as done from sweep ";

    private final NamedParameterJdbcOperations jdbc;
    private final Clock clock;

    SweepTable(NamedParameterJdbcOperations jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public void insert(UUID id, LocalDate asOf, String packId, String askedBy) {
        jdbc.update(
                "insert into sweep (id, as_of, pack_id, asked_by, state, started_at)"
                        + " values (:id, :asOf, :pack, :by, 'RUNNING', :at)",
                new MapSqlParameterSource("id", id)
                        .addValue("asOf", asOf)
                        .addValue("pack", packId)
                        .addValue("by", askedBy)
                        .addValue("at", now()));
    }

    public void insertLane(UUID sweep, int lane, @Nullable String upTo, String position, int total) {
        jdbc.update(
                "insert into sweep_lane (sweep_id, lane, up_to, position, total, done)"
                        + " values (:sweep, :lane, :upTo, :position, :total, 0)",
                new MapSqlParameterSource("sweep", sweep)
                        .addValue("lane", lane)
                        .addValue("upTo", upTo)
                        .addValue("position", position)
                        .addValue("total", total));
    }

    public List<Lane> lanes(UUID sweep) {
        return jdbc.query(
                "select lane, up_to, position from sweep_lane where sweep_id = :sweep order by lane",
                Map.of("sweep", sweep),
                (row, n) -> new Lane(row.getInt("lane"), row.getString("up_to"), row.getString("position")));
    }

    /** The lane is done up to the case. */
    public void advance(UUID sweep, int lane, String position, int more) {
        jdbc.update(
                "update sweep_lane set position = :position, done = done + :more"
                        + " where sweep_id = :sweep and lane = :lane",
                new MapSqlParameterSource("sweep", sweep)
                        .addValue("lane", lane)
                        .addValue("position", position)
                        .addValue("more", more));
    }

    /** The sweep runs, whatever stopped it before. */
    public void goOn(UUID sweep) {
        jdbc.update(
                "update sweep set state = 'RUNNING', stopped_case = null, stopped_rule = null, stopped_says = null"
                        + " where id = :id",
                Map.of("id", sweep));
    }

    public void stop(UUID sweep, @Nullable String caseId, @Nullable String rule, String says) {
        jdbc.update(
                "update sweep set state = 'STOPPED', stopped_case = :case, stopped_rule = :rule, stopped_says = :says"
                        + " where id = :id",
                new MapSqlParameterSource("id", sweep)
                        .addValue("case", caseId)
                        .addValue("rule", rule)
                        .addValue("says", says.substring(0, Math.min(says.length(), LONGEST_SENTENCE))));
    }

    /** Those that began and did not finish give way to another. */
    public void replaceUnfinished() {
        jdbc.update("update sweep set state = 'REPLACED' where state in ('RUNNING', 'STOPPED')", Map.of());
    }

    /** Counts what has changed since the sweep before and closes this one. */
    public void finish(UUID sweep) {
        Instant since = finished(1).stream().findFirst().map(Finished::at).orElse(Instant.EPOCH);
        MapSqlParameterSource parameters = new MapSqlParameterSource("sweep", sweep)
                .addValue("since", since.atOffset(ZoneOffset.UTC))
                .addValue("until", now());
        for (Severity severity : Severity.values()) {
            parameters.addValue("severity", severity.rank());
            jdbc.update(
                    "insert into sweep_tally (sweep_id, severity, standing, appeared, came_back, cleared) values"
                            + " (:sweep, :severity, (select count(*) from standing_flag"
                            + " where suppressed_by is null and severity = :severity),"
                            + changed(FlagChange.APPEARED) + "," + changed(FlagChange.CAME_BACK) + ","
                            + changed(FlagChange.CLEARED) + ")",
                    parameters);
        }
        jdbc.update("update sweep set state = 'FINISHED', finished_at = :until where id = :sweep", parameters);
    }

    private static String changed(FlagChange how) {
        return " (select count(*) from flag_spell where severity = :severity and " + how.condition() + ")";
    }

    /** What the latest sweep that finished counts as changed. */
    public Optional<SweepSpan> lastSpan() {
        List<Finished> two = finished(2);
        if (two.isEmpty()) {
            return Optional.empty();
        }
        Finished last = two.getFirst();
        Finished before = two.getLast();
        return Optional.of(
                two.size() == 1
                        ? new SweepSpan(Instant.EPOCH, last.at(), null, last.asOf())
                        : new SweepSpan(before.at(), last.at(), before.asOf(), last.asOf()));
    }

    private List<Finished> finished(int most) {
        return jdbc.query(
                "select finished_at, as_of from sweep where state = 'FINISHED' order by finished_at desc fetch first "
                        + most + " rows only",
                Map.of(),
                (row, n) -> new Finished(
                        Objects.requireNonNull(row.getObject("finished_at", OffsetDateTime.class))
                                .toInstant(),
                        Objects.requireNonNull(row.getObject("as_of", LocalDate.class))));
    }

    public Optional<SweepView> find(UUID id) {
        return jdbc.query(VIEW + "where id = :id", Map.of("id", id), (row, n) -> view(row)).stream()
                .findFirst();
    }

    /** The latest sweep that has neither finished nor given way. */
    public Optional<SweepView> unfinished() {
        return recent(1, "where state in ('RUNNING', 'STOPPED')").stream().findFirst();
    }

    public List<SweepView> recent(int most) {
        return recent(most, "");
    }

    private List<SweepView> recent(int most, String where) {
        return jdbc.query(
                VIEW + where + " order by started_at desc fetch first " + most + " rows only",
                Map.of(),
                (row, n) -> view(row));
    }

    /** The day of the latest sweep that finished. */
    public Optional<LocalDate> lastDay() {
        return Optional.ofNullable(jdbc.queryForObject(
                "select max(as_of) from sweep where state = 'FINISHED'", Map.of(), LocalDate.class));
    }

    /** When the latest sweep began that finished or still runs; one that stopped counts too. */
    public Optional<Instant> lastStart() {
        return recent(1, "where state <> 'REPLACED'").stream().findFirst().map(SweepView::startedAt);
    }

    /** The latest sweep that finished. */
    Optional<SweepView> lastFinished() {
        return recent(1, "where state = 'FINISHED'").stream().findFirst();
    }

    /** When the sweep before the last one finished: what was first seen after it is new. The end of time before that. */
    public Instant newSince() {
        List<Finished> two = finished(2);
        return two.isEmpty() ? clock.instant() : two.getLast().at();
    }

    /** When the first sweep finished: what stood then is no news to anybody. Absent before that. */
    public Optional<Instant> firstFinished() {
        return Optional.ofNullable(jdbc.queryForObject(
                        "select min(finished_at) from sweep where state = 'FINISHED'", Map.of(), OffsetDateTime.class))
                .map(OffsetDateTime::toInstant);
    }

    private SweepView view(ResultSet row) throws SQLException {
        UUID id = Objects.requireNonNull(row.getObject("id", UUID.class));
        OffsetDateTime finished = row.getObject("finished_at", OffsetDateTime.class);
        return new SweepView(
                id,
                Objects.requireNonNull(row.getObject("as_of", LocalDate.class)),
                row.getString("pack_id"),
                row.getString("asked_by"),
                SweepState.valueOf(row.getString("state")),
                Objects.requireNonNull(row.getObject("started_at", OffsetDateTime.class))
                        .toInstant(),
                finished == null ? null : finished.toInstant(),
                row.getInt("total"),
                row.getInt("done"),
                row.getString("stopped_says"),
                tallies(id));
    }

    private List<SweepTally> tallies(UUID id) {
        return jdbc.query(
                "select * from sweep_tally where sweep_id = :id order by severity desc",
                Map.of("id", id),
                (row, n) -> new SweepTally(
                        SeverityColumn.of(row, "severity"),
                        row.getInt("standing"),
                        row.getInt("appeared"),
                        row.getInt("came_back"),
                        row.getInt("cleared")));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
