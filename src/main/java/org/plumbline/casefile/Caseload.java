package org.plumbline.casefile;

import java.util.List;
import java.util.Map;
import org.plumbline.access.CurrentActor;
import org.plumbline.access.NotFoundForYou;
import org.plumbline.casefile.contract.CaseHistory;
import org.plumbline.casefile.contract.CaseType;
import org.plumbline.database.Condition;
import org.plumbline.database.Rows;
import org.plumbline.trail.Trail;
import org.plumbline.trail.TrailAction;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The cases as people see them: each sees those that the role allows, and the others do not exist for them. */
@Service
@Transactional(readOnly = true)
public class Caseload {

    private static final String SEES_CASES =
            "hasAnyRole('PRACTICE_SUPERVISOR','INDEPENDENT_AUDITOR','QA_LEAD','SERVICE_HEAD')";

    private static final Map<String, String> SORTED = Map.of(
            "case", "short_code", "team", "team", "type", "case_type", "open", "open_from", "closed", "closed_on");
    private static final String USUAL = "case when closed_on is null then 0 else 1 end, open_from, short_code";

    private final JdbcClient jdbc;
    private final CaseHistories histories;
    private final CurrentActor currentActor;
    private final Trail trail;

    Caseload(JdbcClient jdbc, CaseHistories histories, CurrentActor currentActor, Trail trail) {
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
        Condition visible = VisibleCases.to(currentActor.require());
        if (jdbc.sql("select id from case_file where id = :id and " + visible.sql())
                .param("id", caseId)
                .params(visible.values())
                .query(String.class)
                .optional()
                .isEmpty()) {
            throw new NotFoundForYou("case", caseId);
        }
    }

    /**
     * A page of the cases that the person may see, usually open ones first, the longest open at the top.
     *
     * @param sort by case, team, type, open or closed
     */
    @PreAuthorize(SEES_CASES)
    public List<CaseListRow> page(CaseFilter filter, Sort sort, int offset, int limit) {
        Condition found = filter.condition().and(VisibleCases.to(currentActor.require()));
        return jdbc.sql("select id, short_code, team, case_type, open_from, closed_on from case_file where "
                        + found.sql() + Rows.order(sort, SORTED, USUAL) + Rows.PAGE)
                .params(found.values())
                .params(Rows.page(offset, limit))
                .query((row, n) -> new CaseListRow(
                        row.getString("id"),
                        row.getString("short_code"),
                        row.getString("team"),
                        Rows.named(row, "case_type", CaseType.class),
                        Rows.date(row, "open_from"),
                        Rows.dateOrNone(row, "closed_on")))
                .list();
    }

    /** How many cases the filter finds. A data administrator may count, but sees no page of them. */
    @PreAuthorize(
            "hasAnyRole('PRACTICE_SUPERVISOR','INDEPENDENT_AUDITOR','QA_LEAD','SERVICE_HEAD','DATA_ADMINISTRATOR')")
    public long count(CaseFilter filter) {
        Condition found = filter.condition().and(VisibleCases.whenCounting(currentActor.require()));
        return jdbc.sql("select count(*) from case_file where " + found.sql())
                .params(found.values())
                .query(Long.class)
                .single();
    }
}
