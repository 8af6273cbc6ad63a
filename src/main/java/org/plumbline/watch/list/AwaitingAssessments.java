package org.plumbline.watch.list;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.CurrentActor;
import org.plumbline.casefile.VisibleCases;
import org.plumbline.casefile.contract.CaseType;
import org.plumbline.council.CouncilStandards;
import org.plumbline.database.Condition;
import org.plumbline.database.Rows;
import org.plumbline.rulebook.Parameters;
import org.plumbline.rulebook.RulePacks;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The assessments that await completion, of the teams that the person may see: by timescale band, and one by one. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('PRACTICE_SUPERVISOR','QA_LEAD','SERVICE_HEAD')")
public class AwaitingAssessments {

    private static final String DAY =
            "(select max(known_on) from (select max(as_at) as known_on from case_file union all"
                    + " select max(as_of) from sweep where state = 'FINISHED') known)";
    private static final String EACH =
            "select case_id, short_code, team, case_type, min(began_on) as began, min(due_on) as due from running_clock"
                    + " join case_file on case_file.id = case_id where ";
    private static final String BY_CASE = " group by case_id, short_code, team, case_type";

    private static final Map<String, String> SORTED =
            Map.of("case", "short_code", "team", "team", "type", "case_type", "began", "began", "due", "due");

    private final JdbcClient jdbc;
    private final CouncilStandards standards;
    private final CurrentActor currentActor;
    private final Set<String> timescales;
    private final List<Integer> ends;

    AwaitingAssessments(JdbcClient jdbc, CouncilStandards standards, CurrentActor currentActor, RulePacks packs) {
        this.jdbc = jdbc;
        this.standards = standards;
        this.currentActor = currentActor;
        Parameters parameters = packs.current().parameters();
        this.timescales = Set.of(parameters.text("drift.sweep.awaiting").split(" +"));
        this.ends = Arrays.stream(parameters.text("drift.sweep.bands").split(" +"))
                .map(Integer::valueOf)
                .toList();
    }

    /** The day of the figures: that of the last sweep or import; absent without cases. */
    public @Nullable LocalDate day() {
        return jdbc.sql("select " + DAY + " as known_on")
                .query((row, n) -> Optional.ofNullable(Rows.dateOrNone(row, "known_on")))
                .single()
                .orElse(null);
    }

    /** The names of the bands in working days; the last is beyond the limit. */
    public List<String> bands() {
        List<String> names = new ArrayList<>();
        int from = 0;
        for (int end : ends) {
            names.add(from + " to " + end);
            from = end + 1;
        }
        names.add("over " + ends.getLast());
        return names;
    }

    /** How many there are of each team in each band, by name of the team. */
    public List<AwaitingTeam> byTeam() {
        Condition awaiting = awaiting(null);
        Map<String, List<Integer>> teams = new TreeMap<>();
        jdbc.sql("select team, began, count(*) as cases, " + DAY + " as known_on from (" + EACH + awaiting.sql()
                        + BY_CASE + ") each_case group by team, began")
                .params(awaiting.values())
                .query(row -> {
                    List<Integer> bands = teams.computeIfAbsent(
                            row.getString("team"), team -> new ArrayList<>(Collections.nCopies(ends.size() + 1, 0)));
                    int band = band(Rows.date(row, "began"), Rows.date(row, "known_on"));
                    bands.set(band, bands.get(band) + Rows.number(row, "cases"));
                });
        return teams.entrySet().stream()
                .map(team -> new AwaitingTeam(team.getKey(), team.getValue()))
                .toList();
    }

    /**
     * A page of them, usually the longest waiting first.
     *
     * @param sort by case, team, type, began or due
     */
    public List<AwaitingRow> page(@Nullable String team, Sort sort, int offset, int limit) {
        Condition awaiting = awaiting(team);
        return jdbc.sql("select each_case.*, " + DAY + " as known_on from (" + EACH + awaiting.sql() + BY_CASE
                        + ") each_case" + Rows.order(sort, SORTED, "began, case_id") + Rows.PAGE)
                .params(awaiting.values())
                .params(Rows.page(offset, limit))
                .query((row, n) -> {
                    LocalDate day = Rows.date(row, "known_on");
                    LocalDate began = Rows.date(row, "began");
                    LocalDate due = Rows.date(row, "due");
                    return new AwaitingRow(
                            row.getString("case_id"),
                            row.getString("short_code"),
                            row.getString("team"),
                            Rows.named(row, "case_type", CaseType.class),
                            began,
                            due,
                            standards.workingDays().between(began, day),
                            due.isBefore(day));
                })
                .list();
    }

    /** How many there are. */
    public long count(@Nullable String team) {
        Condition awaiting = awaiting(team);
        return jdbc.sql("select count(*) from (" + EACH + awaiting.sql() + BY_CASE + ") each_case")
                .params(awaiting.values())
                .query(Long.class)
                .single();
    }

    private int band(LocalDate began, LocalDate day) {
        long elapsed = standards.workingDays().between(began, day);
        int band = 0;
        while (band < ends.size() && elapsed > ends.get(band)) {
            band++;
        }
        return band;
    }

    private Condition awaiting(@Nullable String team) {
        return Condition.of("timescale in (:timescales)", "timescales", timescales)
                .and(VisibleCases.to(currentActor.require()))
                .andIfGiven("team = :team", "team", team);
    }
}
