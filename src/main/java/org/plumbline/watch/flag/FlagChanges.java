package org.plumbline.watch.flag;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.access.CurrentActor;
import org.plumbline.casefile.VisibleCases;
import org.plumbline.database.Condition;
import org.plumbline.database.Rows;
import org.plumbline.trail.Trail;
import org.plumbline.trail.TrailAction;
import org.plumbline.watch.sweep.SweepSpan;
import org.plumbline.watch.sweep.SweepTable;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The flags behind the counts of the last finished sweep: new, back, cleared. Each sees those of their teams. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('PRACTICE_SUPERVISOR','QA_LEAD','SERVICE_HEAD')")
public class FlagChanges {

    private static final String FROM = " from flag_spell join case_file on case_file.id = flag_spell.case_id where ";

    private static final Map<String, String> SORTED =
            Map.of("case", "short_code", "team", "team", "severity", "severity", "flag", "name", "day", "seen_from");

    private final JdbcClient jdbc;
    private final SweepTable sweeps;
    private final CurrentActor currentActor;
    private final Trail trail;

    FlagChanges(JdbcClient jdbc, SweepTable sweeps, CurrentActor currentActor, Trail trail) {
        this.jdbc = jdbc;
        this.sweeps = sweeps;
        this.currentActor = currentActor;
        this.trail = trail;
    }

    /** The time that the last finished sweep counts; absent before the first. */
    public Optional<SweepSpan> span() {
        return sweeps.lastSpan();
    }

    /**
     * A page of the flags that changed so, usually the worst first. That it was read goes to the trail.
     *
     * @param sort by case, team, severity, flag or day
     */
    @Transactional
    public List<FlagSpell> page(ChangeFilter filter, Sort sort, int offset, int limit) {
        trail.record(
                TrailAction.WATCH_LIST_SEEN,
                "flags of the last sweep",
                "%s, from row %d, at most %d".formatted(filter.change().label(), offset + 1, limit));
        Condition found = found(filter);
        return jdbc.sql("select flag_spell.*, short_code, team, case_type" + FROM + found.sql()
                        + Rows.order(sort, SORTED, "severity desc, seen_from, case_id, pattern") + Rows.PAGE)
                .params(found.values())
                .params(Rows.page(offset, limit))
                .query((row, n) -> FlagSpells.spell(row))
                .list();
    }

    /** How many flags the filter finds among those that the person may see. */
    public long count(ChangeFilter filter) {
        Condition found = found(filter);
        return jdbc.sql("select count(*)" + FROM + found.sql())
                .params(found.values())
                .query(Long.class)
                .single();
    }

    private Condition found(ChangeFilter filter) {
        Condition visible = VisibleCases.to(currentActor.require());
        return span().map(span -> filter.condition(span).and(visible)).orElse(Condition.NEVER);
    }
}
