package org.plumbline.watch.list;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.plumbline.access.CurrentActor;
import org.plumbline.casefile.VisibleCases;
import org.plumbline.casefile.contract.CaseType;
import org.plumbline.finding.Severity;
import org.plumbline.rulebook.RulePacks;
import org.plumbline.trail.Trail;
import org.plumbline.trail.TrailAction;
import org.plumbline.watch.SeverityColumn;
import org.plumbline.watch.sweep.SweepTable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The children whose clocks run out or whose patterns fired: each sees those of their line, the worst first. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('PRACTICE_SUPERVISOR','QA_LEAD','SERVICE_HEAD')")
public class WatchList {

    private static final String FROM =
            " from watched_case join case_file on case_file.id = watched_case.case_id where ";
    private static final String NEW = "exists (select 1 from flag_spell where flag_spell.case_id = watched_case.case_id"
            + " and flag_spell.cleared_at is null and flag_spell.seen_at > :newSince)";

    private final NamedParameterJdbcOperations jdbc;
    private final SweepTable sweeps;
    private final CurrentActor currentActor;
    private final Trail trail;
    private final int ahead;

    WatchList(
            NamedParameterJdbcOperations jdbc,
            SweepTable sweeps,
            CurrentActor currentActor,
            Trail trail,
            RulePacks packs) {
        this.jdbc = jdbc;
        this.sweeps = sweeps;
        this.currentActor = currentActor;
        this.trail = trail;
        this.ahead = packs.current().parameters().whole("drift.sweep.watch-ahead");
    }

    /** A page of the cases, the worst first, then the longest standing. That it was read goes to the trail. */
    @Transactional
    public List<WatchRow> page(WatchFilter filter, int offset, int limit) {
        trail.record(TrailAction.WATCH_LIST_SEEN, "watch list", "from row " + (offset + 1) + ", at most " + limit);
        MapSqlParameterSource parameters = new MapSqlParameterSource("offset", offset).addValue("limit", limit);
        return jdbc.query(
                "select watched_case.*, short_code, team, case_type, case when " + NEW + " then 1 else 0 end as fresh"
                        + where(filter, parameters)
                        + " order by worst desc, since, case_id offset :offset rows fetch next :limit rows only",
                parameters,
                (row, n) -> new WatchRow(
                        row.getString("case_id"),
                        row.getString("short_code"),
                        row.getString("team"),
                        CaseType.valueOf(row.getString("case_type")),
                        SeverityColumn.orNone(row, "worst"),
                        Objects.requireNonNull(row.getObject("since", LocalDate.class)),
                        row.getInt("flags"),
                        row.getInt("late"),
                        row.getInt("soon"),
                        row.getObject("next_due", LocalDate.class),
                        row.getString("reason"),
                        row.getString("step"),
                        row.getInt("fresh") > 0));
    }

    /** How many cases the filter finds among those that the person may see. */
    public long count(WatchFilter filter) {
        MapSqlParameterSource parameters = new MapSqlParameterSource();
        return Objects.requireNonNull(
                jdbc.queryForObject("select count(*)" + where(filter, parameters), parameters, Long.class));
    }

    /** How many cases there are of each kind, and as of which day. */
    public WatchSummary summary() {
        MapSqlParameterSource parameters = new MapSqlParameterSource();
        Map<Integer, Integer> cases = new TreeMap<>();
        jdbc.query(
                "select worst, count(*) as cases" + where(WatchFilter.all(), parameters) + " group by worst",
                parameters,
                row -> {
                    cases.put(row.getInt("worst"), row.getInt("cases"));
                });
        int all = cases.values().stream().mapToInt(Integer::intValue).sum();
        int critical = cases.getOrDefault(Severity.CRITICAL.rank(), 0);
        int high = cases.getOrDefault(Severity.HIGH.rank(), 0);
        int runningOut = cases.getOrDefault(-1, 0);
        return new WatchSummary(
                sweeps.lastDay().orElse(null), ahead, critical, high, all - critical - high - runningOut, runningOut);
    }

    private String where(WatchFilter filter, MapSqlParameterSource parameters) {
        VisibleCases sight = VisibleCases.of(currentActor.require());
        sight.into(parameters).addValue("newSince", newSince());
        StringBuilder where = new StringBuilder(FROM).append(sight.condition());
        if (filter.team() != null) {
            where.append(" and team = :team");
            parameters.addValue("team", filter.team());
        }
        if (filter.atLeast() != null) {
            where.append(" and worst >= :atLeast");
            parameters.addValue("atLeast", filter.atLeast().rank());
        }
        if (filter.newOnly()) {
            where.append(" and ").append(NEW);
        }
        return where.toString();
    }

    /** What the last sweep and anything after it saw first is new; before the second sweep nothing is. */
    private OffsetDateTime newSince() {
        return sweeps.newSince().atOffset(ZoneOffset.UTC);
    }
}
