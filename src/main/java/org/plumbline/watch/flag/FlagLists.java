package org.plumbline.watch.flag;

import java.util.Collection;
import java.util.List;
import org.plumbline.access.Actor;
import org.plumbline.casefile.VisibleCases;
import org.plumbline.casefile.contract.CaseType;
import org.plumbline.database.Condition;
import org.plumbline.database.Rows;
import org.plumbline.watch.SeverityColumn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists over the stored flags, each cut to what the person may see. */
@Component
class FlagLists {

    private static final String FLAGGED =
            " from current_flag join case_file on case_file.id = current_flag.case_id where ";

    private final JdbcClient jdbc;

    FlagLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<FlaggedCase> page(FlagFilter filter, Actor actor, int offset, int limit) {
        Condition found = filter.condition().and(VisibleCases.to(actor));
        return jdbc.sql("select case_id, short_code, team, case_type, max(severity) as worst, count(*) as flags,"
                        + " min(first_true_on) as since" + FLAGGED + found.sql()
                        + " group by case_id, short_code, team, case_type order by worst desc, since, short_code"
                        + Rows.PAGE)
                .params(found.values())
                .params(Rows.page(offset, limit))
                .query((row, n) -> new FlaggedCase(
                        row.getString("case_id"),
                        row.getString("short_code"),
                        row.getString("team"),
                        Rows.named(row, "case_type", CaseType.class),
                        SeverityColumn.of(row, "worst"),
                        Rows.number(row, "flags"),
                        Rows.date(row, "since")))
                .list();
    }

    long count(FlagFilter filter, Actor actor) {
        Condition found = filter.condition().and(VisibleCases.to(actor));
        return jdbc.sql("select count(distinct case_id)" + FLAGGED + found.sql())
                .params(found.values())
                .query(Long.class)
                .single();
    }

    List<PatternCount> byPatternAndTeam(Actor actor) {
        Condition found = FlagFilter.all().condition().and(VisibleCases.to(actor));
        return jdbc.sql("select pattern, name, team, count(*) as cases" + FLAGGED + found.sql()
                        + " group by pattern, name, team order by pattern, team")
                .params(found.values())
                .query((row, n) -> new PatternCount(
                        row.getString("pattern"),
                        row.getString("name"),
                        row.getString("team"),
                        Rows.number(row, "cases")))
                .list();
    }

    /** Those of the cases that the person may see. */
    List<String> visible(Collection<String> caseIds, Actor actor) {
        if (caseIds.isEmpty()) {
            return List.of();
        }
        Condition visible = VisibleCases.to(actor);
        return jdbc.sql("select id from case_file where id in (:ids) and " + visible.sql())
                .param("ids", caseIds)
                .params(visible.values())
                .query(String.class)
                .list();
    }
}
