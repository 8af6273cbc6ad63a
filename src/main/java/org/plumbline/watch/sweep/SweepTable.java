package org.plumbline.watch.sweep;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plumbline.database.Rows;
import org.plumbline.finding.Severity;
import org.plumbline.watch.SeverityColumn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The sweeps, their lanes with the place up to which each is done, and what they found. */
@Component
public class SweepTable {

    /** A part of the caseload in the order of the ids. */
    public record Lane(int number, @Nullable String upTo, String position) {}

    private record Finished(Instant at, LocalDate asOf) {}

    /** When the sweep before the last one finished, for a query: what was first seen after it is new; {@code :now} before. */
    public static final String NEW_SINCE =
            "(select coalesce(min(finished_at), :now) from (select finished_at from sweep"
                    + " where state = 'FINISHED' order by finished_at desc fetch first 2 rows only) last_two)";

    /** The day of the latest sweep that finished, for a query. */
    public static final String LAST_DAY = "(select max(as_of) from sweep where state = 'FINISHED')";

    private static final int LONGEST_SENTENCE = 1000;
    private static final String VIEW =
            "select sweep.*, (select sum(total) from sweep_lane where sweep_id = sweep.id) as total,"
                    + " (select sum(done) from sweep_lane where sweep_id = sweep.id) as done from sweep ";

    private final JdbcClient jdbc;
    private final Clock clock;

    SweepTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public void insert(UUID id, LocalDate asOf, String packId, String askedBy) {
        jdbc.sql("insert into sweep (id, as_of, pack_id, asked_by, state, started_at)"
                        + " values (:id, :asOf, :pack, :by, 'RUNNING', :at)")
                .param("id", id)
                .param("asOf", asOf)
                .param("pack", packId)
                .param("by", askedBy)
                .param("at", Rows.stored(clock.instant()))
                .update();
    }

    public void insertLane(UUID sweep, int lane, @Nullable String upTo, String position, int total) {
        jdbc.sql("insert into sweep_lane (sweep_id, lane, up_to, position, total, done)"
                        + " values (:sweep, :lane, :upTo, :position, :total, 0)")
                .param("sweep", sweep)
                .param("lane", lane)
                .param("upTo", upTo)
                .param("position", position)
                .param("total", total)
                .update();
    }

    public List<Lane> lanes(UUID sweep) {
        return jdbc.sql("select lane, up_to, position from sweep_lane where sweep_id = :sweep order by lane")
                .param("sweep", sweep)
                .query((row, n) ->
                        new Lane(Rows.number(row, "lane"), row.getString("up_to"), row.getString("position")))
                .list();
    }

    /** The lane is done up to the case. */
    public void advance(UUID sweep, int lane, String position, int more) {
        jdbc.sql("update sweep_lane set position = :position, done = done + :more"
                        + " where sweep_id = :sweep and lane = :lane")
                .param("sweep", sweep)
                .param("lane", lane)
                .param("position", position)
                .param("more", more)
                .update();
    }

    /** The sweep runs, whatever stopped it before. */
    public void goOn(UUID sweep) {
        jdbc.sql("update sweep set state = 'RUNNING', stopped_says = null where id = :id")
                .param("id", sweep)
                .update();
    }

    public void stop(UUID sweep, String says) {
        jdbc.sql("update sweep set state = 'STOPPED', stopped_says = :says where id = :id")
                .param("id", sweep)
                .param("says", says.substring(0, Math.min(says.length(), LONGEST_SENTENCE)))
                .update();
    }

    /** The sweep went on without the case. */
    public void refuse(UUID sweep, String caseId, String says) {
        jdbc.sql("insert into sweep_refusal (sweep_id, case_id, says) values (:sweep, :case, :says)")
                .param("sweep", sweep)
                .param("case", caseId)
                .param("says", says.substring(0, Math.min(says.length(), LONGEST_SENTENCE)))
                .update();
    }

    /** Those that began and did not finish give way to another. */
    public void replaceUnfinished() {
        jdbc.sql("update sweep set state = 'REPLACED' where state in ('RUNNING', 'STOPPED')")
                .update();
    }

    /** Counts what has changed since the sweep before and closes this one. */
    public void finish(UUID sweep) {
        Instant since = finished(1).stream().findFirst().map(Finished::at).orElse(Instant.EPOCH);
        OffsetDateTime until = Rows.stored(clock.instant());
        for (Severity severity : Severity.values()) {
            jdbc.sql("insert into sweep_tally (sweep_id, severity, flags, appeared, came_back, cleared) values"
                            + " (:sweep, :severity, (select count(*) from current_flag"
                            + " where suppressed_by is null and severity = :severity),"
                            + changed(FlagChange.APPEARED) + "," + changed(FlagChange.CAME_BACK) + ","
                            + changed(FlagChange.CLEARED) + ")")
                    .param("sweep", sweep)
                    .param("severity", severity.rank())
                    .param("since", Rows.stored(since))
                    .param("until", until)
                    .update();
        }
        jdbc.sql("update sweep set state = 'FINISHED', finished_at = :until where id = :sweep")
                .param("sweep", sweep)
                .param("until", until)
                .update();
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
        return jdbc.sql("select finished_at, as_of from sweep where state = 'FINISHED' order by finished_at desc"
                        + Rows.PAGE)
                .params(Rows.page(0, most))
                .query((row, n) -> new Finished(Rows.instant(row, "finished_at"), Rows.date(row, "as_of")))
                .list();
    }

    public Optional<SweepView> find(UUID id) {
        return jdbc.sql(VIEW + "where id = :id")
                .param("id", id)
                .query((row, n) -> view(row))
                .optional();
    }

    /** The latest sweep that has neither finished nor given way. */
    public Optional<SweepView> unfinished() {
        return recent(1, "where state in ('RUNNING', 'STOPPED')").stream().findFirst();
    }

    public List<SweepView> recent(int most) {
        return recent(most, "");
    }

    private List<SweepView> recent(int most, String where) {
        return jdbc.sql(VIEW + where + " order by started_at desc" + Rows.PAGE)
                .params(Rows.page(0, most))
                .query((row, n) -> view(row))
                .list();
    }

    /** The day of the latest sweep that finished. */
    public Optional<LocalDate> lastDay() {
        return jdbc.sql("select " + LAST_DAY).query(LocalDate.class).optional();
    }

    /** When the latest sweep began that finished or still runs; one that stopped counts too. */
    public Optional<Instant> lastStart() {
        return recent(1, "where state <> 'REPLACED'").stream().findFirst().map(SweepView::startedAt);
    }

    /** When a sweep began, and as of which day it judged. */
    record Last(Instant startedAt, LocalDate asOf) {}

    /** The latest sweep that finished. */
    Optional<Last> lastFinished() {
        return jdbc.sql("select started_at, as_of from sweep where state = 'FINISHED' order by started_at desc"
                        + Rows.PAGE)
                .params(Rows.page(0, 1))
                .query((row, n) -> new Last(Rows.instant(row, "started_at"), Rows.date(row, "as_of")))
                .optional();
    }

    private SweepView view(ResultSet row) throws SQLException {
        UUID id = Rows.id(row, "id");
        return new SweepView(
                id,
                Rows.date(row, "as_of"),
                row.getString("pack_id"),
                row.getString("asked_by"),
                Rows.named(row, "state", SweepState.class),
                Rows.instant(row, "started_at"),
                Rows.instantOrNone(row, "finished_at"),
                row.getInt("total"),
                row.getInt("done"),
                row.getString("stopped_says"),
                refused(id),
                tallies(id));
    }

    private List<String> refused(UUID id) {
        return jdbc.sql("select says from sweep_refusal where sweep_id = :id order by case_id")
                .param("id", id)
                .query(String.class)
                .list();
    }

    private List<SweepTally> tallies(UUID id) {
        return jdbc.sql("select * from sweep_tally where sweep_id = :id order by severity desc")
                .param("id", id)
                .query((row, n) -> new SweepTally(
                        SeverityColumn.of(row, "severity"),
                        Rows.number(row, "flags"),
                        Rows.number(row, "appeared"),
                        Rows.number(row, "came_back"),
                        Rows.number(row, "cleared")))
                .list();
    }
}
