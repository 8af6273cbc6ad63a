package org.plumbline.watch.list;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.CurrentActor;
import org.plumbline.casefile.CaseHistories;
import org.plumbline.casefile.VisibleCases;
import org.plumbline.casefile.contract.CaseType;
import org.plumbline.council.CouncilStandards;
import org.plumbline.rulebook.Parameters;
import org.plumbline.rulebook.RulePacks;
import org.plumbline.watch.sweep.SweepTable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The assessments that await completion, of the teams that the person may see: by timescale band, and one by one. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('PRACTICE_SUPERVISOR','QA_LEAD','SERVICE_HEAD')")
public class AwaitingAssessments {

    private static final String EACH =
            "select case_id, short_code, team, case_type, min(began_on) as began, min(due_on) as due from running_clock"
                    + " join case_file on case_file.id = case_id where timescale in (:timescales) and ";
    private static final String BY_CASE = " group by case_id, short_code, team, case_type";

    private final NamedParameterJdbcOperations jdbc;
    private final SweepTable sweeps;
    private final CaseHistories histories;
    private final CouncilStandards standards;
    private final CurrentActor currentActor;
    private final Set<String> timescales;
    private final List<Integer> ends;

    AwaitingAssessments(
            NamedParameterJdbcOperations jdbc,
            SweepTable sweeps,
            CaseHistories histories,
            CouncilStandards standards,
            CurrentActor currentActor,
            RulePacks packs) {
        this.jdbc = jdbc;
        this.sweeps = sweeps;
        this.histories = histories;
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
        LocalDate data = histories.dataDay().orElse(null);
        return sweeps.lastDay().filter(day -> data == null || day.isAfter(data)).orElse(data);
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
        LocalDate day = day();
        if (day == null) {
            return List.of();
        }
        MapSqlParameterSource parameters = parameters();
        Map<String, List<Integer>> teams = new TreeMap<>();
        jdbc.query(
                "select team, began, count(*) as cases from (" + each(parameters) + ") each_case group by team, began",
                parameters,
                row -> {
                    List<Integer> bands = teams.computeIfAbsent(
                            row.getString("team"), team -> new ArrayList<>(Collections.nCopies(ends.size() + 1, 0)));
                    int band = band(Objects.requireNonNull(row.getObject("began", LocalDate.class)), day);
                    bands.set(band, bands.get(band) + row.getInt("cases"));
                });
        return teams.entrySet().stream()
                .map(team -> new AwaitingTeam(team.getKey(), team.getValue()))
                .toList();
    }

    /** A page of them, the longest waiting first. */
    public List<AwaitingRow> page(@Nullable String team, int offset, int limit) {
        LocalDate day = day();
        if (day == null) {
            return List.of();
        }
        MapSqlParameterSource parameters =
                parameters().addValue("offset", offset).addValue("limit", limit);
        return jdbc.query(
                "select * from (" + each(parameters) + ") each_case" + ofTeam(team, parameters)
                        + " order by began, case_id offset :offset rows fetch next :limit rows only",
                parameters,
                (row, n) -> {
                    LocalDate began = Objects.requireNonNull(row.getObject("began", LocalDate.class));
                    LocalDate due = Objects.requireNonNull(row.getObject("due", LocalDate.class));
                    return new AwaitingRow(
                            row.getString("case_id"),
                            row.getString("short_code"),
                            row.getString("team"),
                            CaseType.valueOf(row.getString("case_type")),
                            began,
                            due,
                            standards.workingDays().between(began, day),
                            due.isBefore(day));
                });
    }

    /** How many there are. */
    public long count(@Nullable String team) {
        MapSqlParameterSource parameters = parameters();
        return Objects.requireNonNull(jdbc.queryForObject(
                "select count(*) from (" + each(parameters) + ") each_case" + ofTeam(team, parameters),
                parameters,
                Long.class));
    }

    private int band(LocalDate began, LocalDate day) {
        long elapsed = standards.workingDays().between(began, day);
        int band = 0;
        while (band < ends.size() && elapsed > ends.get(band)) {
            band++;
        }
        return band;
    }

    private MapSqlParameterSource parameters() {
        return new MapSqlParameterSource("timescales", timescales);
    }

    private String each(MapSqlParameterSource parameters) {
        VisibleCases sight = VisibleCases.of(currentActor.require());
        sight.into(parameters);
        return EACH + sight.condition() + BY_CASE;
    }

    private static String ofTeam(@Nullable String team, MapSqlParameterSource parameters) {
        parameters.addValue("team", team);
        return team == null ? "" : " where team = :team";
    }
}
