package org.plumbline.casefile;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.CurrentActor;
import org.plumbline.access.NotFoundForYou;
import org.plumbline.casefile.contract.CaseHistory;
import org.plumbline.casefile.contract.CaseType;
import org.plumbline.casefile.contract.EventType;
import org.plumbline.trail.Trail;
import org.plumbline.trail.TrailAction;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The cases as people see them: each sees those that the role allows, and the others do not exist for them. */
@Service
@Transactional(readOnly = true)
public class Caseload {

    private static final String SEES_CASES =
            "hasAnyRole('PRACTICE_SUPERVISOR','INDEPENDENT_AUDITOR','QA_LEAD','SERVICE_HEAD')";

    private final NamedParameterJdbcOperations jdbc;
    private final CaseHistories histories;
    private final CurrentActor currentActor;
    private final Trail trail;

    Caseload(NamedParameterJdbcOperations jdbc, CaseHistories histories, CurrentActor currentActor, Trail trail) {
        this.jdbc = jdbc;
        this.histories = histories;
        this.currentActor = currentActor;
        this.trail = trail;
    }

    /**
     * Every case open on the frame date or closed in the days before it, ordered by case id.
     *
     * @param closedWithinDays calendar days before the frame date
     */
    @PreAuthorize("hasAnyRole('QA_LEAD','INDEPENDENT_AUDITOR')")
    public List<CaseRow> inFrame(LocalDate frameDate, int closedWithinDays) {
        MapSqlParameterSource dates = new MapSqlParameterSource("on", frameDate)
                .addValue("closedFrom", frameDate.minusDays(closedWithinDays));
        return rows(" open_from <= :on and (closed_on is null or closed_on > :closedFrom)", dates, frameDate);
    }

    /**
     * Every case in which an event of one of the types was dated up to the day, open or not, ordered by case id.
     *
     * @param on the workers are those of the 24 months before it
     */
    @PreAuthorize("hasAnyRole('QA_LEAD','INDEPENDENT_AUDITOR')")
    public List<CaseRow> withEvents(Set<EventType> types, LocalDate on) {
        MapSqlParameterSource events = new MapSqlParameterSource("on", on)
                .addValue("types", types.stream().map(EventType::name).toList());
        return rows(" id in (select case_id from case_event where type in (:types) and event_date <= :on)", events, on);
    }

    private List<CaseRow> rows(String frame, MapSqlParameterSource dates, LocalDate on) {
        dates.addValue("workersFrom", on.minusMonths(24));
        Map<String, Set<String>> workers = new HashMap<>();
        jdbc.query(
                "select distinct case_id, worker_id from case_worker where as_at >= :workersFrom and case_id in"
                        + " (select id from case_file where" + frame + ")",
                dates,
                row -> {
                    workers.computeIfAbsent(row.getString("case_id"), id -> new HashSet<>())
                            .add(row.getString("worker_id"));
                });
        return jdbc.query(
                "select * from case_file where" + frame + " order by id",
                dates,
                (row, n) -> new CaseRow(
                        row.getString("id"),
                        row.getString("short_code"),
                        row.getString("team"),
                        CaseType.valueOf(row.getString("case_type")),
                        row.getString("worker_id"),
                        workers.getOrDefault(row.getString("id"), Set.of()),
                        row.getObject("open_from", LocalDate.class),
                        row.getObject("closed_on", LocalDate.class),
                        row.getString("family_id")));
    }

    /**
     * A case with all its events.
     *
     * @throws NotFoundForYou when there is no such case or the person may not see it
     */
    @PreAuthorize(SEES_CASES)
    public CaseHistory history(String caseId) {
        find(caseId);
        return histories.of(caseId).orElseThrow(() -> new NotFoundForYou("case", caseId));
    }

    /**
     * The head of a case's page. That the person looked at the case goes to the trail.
     *
     * @throws NotFoundForYou when there is no such case or the person may not see it
     */
    @PreAuthorize(SEES_CASES)
    public CaseSummary summary(String caseId) {
        CaseSummary summary = find(caseId);
        trail.record(TrailAction.CASE_VIEWED, summary.shortCode(), "");
        return summary;
    }

    private CaseSummary find(String caseId) {
        VisibleCases sight = VisibleCases.of(currentActor.require());
        return jdbc
                .query(
                        "select * from case_file where id = :id and " + sight.condition(),
                        sight.into(new MapSqlParameterSource("id", caseId)),
                        (row, n) -> new CaseSummary(
                                row.getString("id"),
                                row.getString("short_code"),
                                row.getString("team"),
                                CaseType.valueOf(row.getString("case_type")),
                                month(row.getString("birth_month")),
                                row.getObject("expected_delivery", LocalDate.class),
                                row.getObject("open_from", LocalDate.class),
                                row.getObject("closed_on", LocalDate.class),
                                row.getObject("as_at", LocalDate.class)))
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotFoundForYou("case", caseId));
    }

    /** A page of the cases that the person may see, open ones first, the longest open at the top. */
    @PreAuthorize(SEES_CASES)
    public List<CaseListRow> page(CaseFilter filter, int offset, int limit) {
        MapSqlParameterSource parameters = new MapSqlParameterSource("offset", offset).addValue("limit", limit);
        return jdbc.query(
                "select id, short_code, team, case_type, open_from, closed_on from case_file"
                        + where(filter, VisibleCases.of(currentActor.require()), parameters)
                        + " order by case when closed_on is null then 0 else 1 end, open_from, short_code"
                        + " offset :offset rows fetch next :limit rows only",
                parameters,
                (row, n) -> new CaseListRow(
                        row.getString("id"),
                        row.getString("short_code"),
                        row.getString("team"),
                        CaseType.valueOf(row.getString("case_type")),
                        row.getObject("open_from", LocalDate.class),
                        row.getObject("closed_on", LocalDate.class)));
    }

    /** How many cases the filter finds. A data administrator may count, but sees no page of them. */
    @PreAuthorize(
            "hasAnyRole('PRACTICE_SUPERVISOR','INDEPENDENT_AUDITOR','QA_LEAD','SERVICE_HEAD','DATA_ADMINISTRATOR')")
    public long count(CaseFilter filter) {
        MapSqlParameterSource parameters = new MapSqlParameterSource();
        Long count = jdbc.queryForObject(
                "select count(*) from case_file"
                        + where(filter, VisibleCases.forCounting(currentActor.require()), parameters),
                parameters,
                Long.class);
        return count == null ? 0 : count;
    }

    private static String where(CaseFilter filter, VisibleCases sight, MapSqlParameterSource parameters) {
        sight.into(parameters);
        StringBuilder where = new StringBuilder(" where ").append(sight.condition());
        if (filter.team() != null) {
            where.append(" and team = :team");
            parameters.addValue("team", filter.team());
        }
        if (filter.caseType() != null) {
            where.append(" and case_type = :caseType");
            parameters.addValue("caseType", filter.caseType().name());
        }
        if (filter.openOnly()) {
            where.append(" and closed_on is null");
        }
        if (filter.shortCode() != null) {
            where.append(" and short_code like :code escape '!'");
            parameters.addValue("code", contains(filter.shortCode()));
        }
        if (filter.among() != null) {
            where.append(filter.among().isEmpty() ? " and 1 = 0" : " and id in (:among)");
            parameters.addValue("among", filter.among());
        }
        return where.toString();
    }

    private static String contains(String text) {
        String plain = text.strip().toUpperCase(Locale.UK);
        return "%" + plain.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }

    private static @Nullable YearMonth month(@Nullable String text) {
        return text == null ? null : YearMonth.parse(text);
    }
}
