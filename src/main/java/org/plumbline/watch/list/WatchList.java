package org.plumbline.watch.list;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.CurrentActor;
import org.plumbline.casefile.VisibleCases;
import org.plumbline.casefile.contract.CaseType;
import org.plumbline.database.Condition;
import org.plumbline.database.Rows;
import org.plumbline.finding.Severity;
import org.plumbline.rulebook.RulePacks;
import org.plumbline.trail.Trail;
import org.plumbline.trail.TrailAction;
import org.plumbline.watch.SeverityColumn;
import org.plumbline.watch.sweep.SweepTable;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The children whose clocks run out or whose patterns fired: each sees those of their teams, the worst first. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('PRACTICE_SUPERVISOR','QA_LEAD','SERVICE_HEAD')")
public class WatchList {

    private static final String FROM =
            " from watched_case join case_file on case_file.id = watched_case.case_id where ";
    private static final Map<String, String> SORTED =
            Map.of("case", "short_code", "team", "team", "worst", "worst", "since", "since");
    private static final String NEW = "exists (select 1 from flag_spell where flag_spell.case_id = watched_case.case_id"
            + " and flag_spell.cleared_at is null and flag_spell.seen_at > " + SweepTable.NEW_SINCE + ")";

    private final JdbcClient jdbc;
    private final CurrentActor currentActor;
    private final Trail trail;
    private final Clock clock;
    private final int ahead;

    WatchList(JdbcClient jdbc, CurrentActor currentActor, Trail trail, RulePacks packs, Clock clock) {
        this.clock = clock;
        this.jdbc = jdbc;
        this.currentActor = currentActor;
        this.trail = trail;
        this.ahead = packs.current().parameters().whole("drift.sweep.watch-ahead");
    }

    /**
     * A page of the cases, usually the worst first, then the longest open. That it was read goes to the trail.
     *
     * @param sort by case, team, worst or since
     */
    @Transactional
    public List<WatchRow> page(WatchFilter filter, Sort sort, int offset, int limit) {
        trail.record(TrailAction.WATCH_LIST_SEEN, "watch list", "from row " + (offset + 1) + ", at most " + limit);
        Condition found = found(filter);
        return jdbc.sql("select watched_case.*, short_code, team, case_type, case when " + NEW
                        + " then 1 else 0 end as fresh" + FROM + found.sql()
                        + Rows.order(sort, SORTED, "worst desc, since, case_id") + Rows.PAGE)
                .params(found.values())
                .param("now", now())
                .params(Rows.page(offset, limit))
                .query((row, n) -> new WatchRow(
                        row.getString("case_id"),
                        row.getString("short_code"),
                        row.getString("team"),
                        Rows.named(row, "case_type", CaseType.class),
                        SeverityColumn.orNone(row, "worst"),
                        Rows.date(row, "since"),
                        Rows.number(row, "flags"),
                        Rows.number(row, "late"),
                        Rows.number(row, "soon"),
                        Rows.dateOrNone(row, "next_due"),
                        row.getString("reason"),
                        row.getString("step"),
                        Rows.number(row, "fresh") > 0))
                .list();
    }

    /** How many cases the filter finds among those that the person may see. */
    public long count(WatchFilter filter) {
        Condition found = found(filter);
        return jdbc.sql("select count(*)" + FROM + found.sql())
                .params(found.values())
                .query(Long.class)
                .single();
    }

    /** How many cases there are of each kind, and as of which day. */
    public WatchSummary summary() {
        Condition found = found(WatchFilter.all());
        Map<@Nullable Severity, Integer> cases = new HashMap<>();
        Set<LocalDate> days = new HashSet<>();
        jdbc.sql("select last_day, coalesce(worst, -1) as worst, coalesce(cases, 0) as cases from (select "
                        + SweepTable.LAST_DAY + " as last_day) last_sweep left join (select worst, count(*) as cases"
                        + FROM + found.sql() + " group by worst) found on 1 = 1")
                .params(found.values())
                .query(row -> {
                    Optional.ofNullable(Rows.dateOrNone(row, "last_day")).ifPresent(days::add);
                    cases.put(SeverityColumn.orNone(row, "worst"), Rows.number(row, "cases"));
                });
        int all = cases.values().stream().mapToInt(Integer::intValue).sum();
        int critical = cases.getOrDefault(Severity.CRITICAL, 0);
        int high = cases.getOrDefault(Severity.HIGH, 0);
        int runningOut = cases.getOrDefault(null, 0);
        LocalDate day = days.stream().findAny().orElse(null);
        return new WatchSummary(day, ahead, critical, high, all - critical - high - runningOut, runningOut);
    }

    private Condition found(WatchFilter filter) {
        Severity atLeast = filter.atLeast();
        Condition found = VisibleCases.to(currentActor.require())
                .andIfGiven("team = :team", "team", filter.team())
                .andIfGiven("worst >= :atLeast", "atLeast", atLeast == null ? null : atLeast.rank());
        return filter.newOnly() ? found.and(Condition.of(NEW, "now", now())) : found;
    }

    private OffsetDateTime now() {
        return Rows.stored(clock.instant());
    }
}
