package org.plumbline.watch.flag;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.plumbline.access.CurrentActor;
import org.plumbline.casefile.VisibleCases;
import org.plumbline.trail.Trail;
import org.plumbline.trail.TrailAction;
import org.plumbline.watch.sweep.SweepSpan;
import org.plumbline.watch.sweep.SweepTable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The flags behind the counts of the last finished sweep: new, back, cleared. Each sees those of their line. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('PRACTICE_SUPERVISOR','QA_LEAD','SERVICE_HEAD')")
public class FlagChanges {

    private final NamedParameterJdbcOperations jdbc;
    private final SweepTable sweeps;
    private final CurrentActor currentActor;
    private final Trail trail;

    FlagChanges(NamedParameterJdbcOperations jdbc, SweepTable sweeps, CurrentActor currentActor, Trail trail) {
        this.jdbc = jdbc;
        this.sweeps = sweeps;
        this.currentActor = currentActor;
        this.trail = trail;
    }

    /** The time that the last finished sweep counts; absent before the first. */
    public Optional<SweepSpan> span() {
        return sweeps.lastSpan();
    }

    /** A page of the flags that changed so, the worst first. That it was read goes to the trail. */
    @Transactional
    public List<FlagSpell> page(ChangeFilter filter, int offset, int limit) {
        trail.record(
                TrailAction.WATCH_LIST_SEEN,
                "flags of the last sweep",
                "%s, from row %d, at most %d".formatted(filter.change().label(), offset + 1, limit));
        MapSqlParameterSource parameters = new MapSqlParameterSource("offset", offset).addValue("limit", limit);
        return jdbc.query(
                "select flag_spell.*, short_code, team, case_type" + where(filter, parameters)
                        + " order by severity desc, seen_from, case_id, pattern"
                        + " offset :offset rows fetch next :limit rows only",
                parameters,
                (row, n) -> FlagSpells.spell(row));
    }

    /** How many flags the filter finds among those that the person may see. */
    public long count(ChangeFilter filter) {
        MapSqlParameterSource parameters = new MapSqlParameterSource();
        return Objects.requireNonNull(
                jdbc.queryForObject("select count(*)" + where(filter, parameters), parameters, Long.class));
    }

    private String where(ChangeFilter filter, MapSqlParameterSource parameters) {
        VisibleCases sight = VisibleCases.of(currentActor.require());
        StringBuilder where = new StringBuilder(
                        " from flag_spell join case_file on case_file.id = flag_spell.case_id where ")
                .append(sight.condition())
                .append(" and ")
                .append(span().isEmpty() ? "1 = 0" : filter.change().condition());
        sight.into(parameters).addValues(span().map(FlagChanges::times).orElse(Map.of()));
        if (filter.severity() != null) {
            where.append(" and severity = :severity");
            parameters.addValue("severity", filter.severity().rank());
        }
        if (filter.team() != null) {
            where.append(" and team = :team");
            parameters.addValue("team", filter.team());
        }
        return where.toString();
    }

    private static Map<String, Object> times(SweepSpan span) {
        return Map.of(
                "since", span.since().atOffset(ZoneOffset.UTC),
                "until", span.until().atOffset(ZoneOffset.UTC));
    }
}
