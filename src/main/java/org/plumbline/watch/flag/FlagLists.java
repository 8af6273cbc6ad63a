package org.plumbline.watch.flag;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.plumbline.access.Actor;
import org.plumbline.casefile.VisibleCases;
import org.plumbline.casefile.contract.CaseType;
import org.plumbline.watch.SeverityColumn;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.stereotype.Component;

/** Lists over the stored flags, each cut to what the person may see. */
@Component
class FlagLists {

    private static final String FLAGGED =
            " from standing_flag join case_file on case_file.id = standing_flag.case_id where suppressed_by is null"
                    + " and severity >= :atLeast and ";

    private final NamedParameterJdbcOperations jdbc;

    FlagLists(NamedParameterJdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    List<FlaggedCase> page(FlagFilter filter, Actor actor, int offset, int limit) {
        MapSqlParameterSource parameters = new MapSqlParameterSource("offset", offset).addValue("limit", limit);
        return jdbc.query(
                "select case_id, short_code, team, case_type, max(severity) as worst, count(*) as flags,"
                        + " min(first_true_on) as since" + where(filter, actor, parameters)
                        + " group by case_id, short_code, team, case_type"
                        + " order by worst desc, since, short_code offset :offset rows fetch next :limit rows only",
                parameters,
                (row, n) -> new FlaggedCase(
                        row.getString("case_id"),
                        row.getString("short_code"),
                        row.getString("team"),
                        CaseType.valueOf(row.getString("case_type")),
                        SeverityColumn.of(row, "worst"),
                        row.getInt("flags"),
                        Objects.requireNonNull(row.getObject("since", LocalDate.class))));
    }

    long count(FlagFilter filter, Actor actor) {
        MapSqlParameterSource parameters = new MapSqlParameterSource();
        Long count = jdbc.queryForObject(
                "select count(distinct case_id)" + where(filter, actor, parameters), parameters, Long.class);
        return count == null ? 0 : count;
    }

    List<PatternCount> byPatternAndTeam(Actor actor) {
        MapSqlParameterSource parameters = new MapSqlParameterSource();
        return jdbc.query(
                "select pattern, name, team, count(*) as cases" + where(FlagFilter.all(), actor, parameters)
                        + " group by pattern, name, team order by pattern, team",
                parameters,
                (row, n) -> new PatternCount(
                        row.getString("pattern"), row.getString("name"), row.getString("team"), row.getInt("cases")));
    }

    /** Those of the cases that the person may see. */
    List<String> visible(Collection<String> caseIds, Actor actor) {
        VisibleCases sight = VisibleCases.of(actor);
        return caseIds.isEmpty()
                ? List.of()
                : jdbc.queryForList(
                        "select id from case_file where id in (:ids) and " + sight.condition(),
                        sight.into(new MapSqlParameterSource("ids", caseIds)),
                        String.class);
    }

    private static String where(FlagFilter filter, Actor actor, MapSqlParameterSource parameters) {
        VisibleCases sight = VisibleCases.of(actor);
        sight.into(parameters).addValue("atLeast", filter.atLeast().rank());
        StringBuilder where = new StringBuilder(FLAGGED).append(sight.condition());
        if (filter.team() != null) {
            where.append(" and team = :team");
            parameters.addValue("team", filter.team());
        }
        if (filter.pattern() != null) {
            where.append(" and pattern = :pattern");
            parameters.addValue("pattern", filter.pattern());
        }
        return where.toString();
    }
}
