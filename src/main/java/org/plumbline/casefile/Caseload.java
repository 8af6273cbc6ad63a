package org.plumbline.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.plumbline.access.CurrentActor;
import org.plumbline.access.NotFoundForYou;
import org.plumbline.casefile.contract.CaseHistory;
import org.plumbline.casefile.contract.CaseType;
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
     * A case with all its events.
     *
     * @throws NotFoundForYou when there is no such case or the person may not see it
     */
    @PreAuthorize(SEES_CASES)
    public CaseHistory history(String caseId) {
        requireVisible(caseId);
        return histories.of(caseId);
    }

    /**
     * The head of a case's page. That the person looked at the case goes to the trail.
     *
     * @throws NotFoundForYou when there is no such case or the person may not see it
     */
    @PreAuthorize(SEES_CASES)
    public CaseSummary summary(String caseId) {
        requireVisible(caseId);
        CaseSummary summary = histories.summary(caseId);
        trail.record(TrailAction.CASE_VIEWED, summary.shortCode(), "");
        return summary;
    }

    private void requireVisible(String caseId) {
        VisibleCases visible = VisibleCases.of(currentActor.require());
        List<String> found = jdbc.queryForList(
                "select id from case_file where id = :id and " + visible.condition(),
                visible.into(new MapSqlParameterSource("id", caseId)),
                String.class);
        if (found.isEmpty()) {
            throw new NotFoundForYou("case", caseId);
        }
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
}
