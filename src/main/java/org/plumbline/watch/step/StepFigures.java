package org.plumbline.watch.step;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.access.CurrentActor;
import org.plumbline.casefile.CaseHistories;
import org.plumbline.casefile.VisibleCases;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts over the caseload of steps that were taken, of the teams that the person may see. No case can be told. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('QA_LEAD','SERVICE_HEAD')")
public class StepFigures {

    private final NamedParameterJdbcOperations jdbc;
    private final CaseHistories histories;
    private final CurrentActor currentActor;

    StepFigures(NamedParameterJdbcOperations jdbc, CaseHistories histories, CurrentActor currentActor) {
        this.jdbc = jdbc;
        this.histories = histories;
        this.currentActor = currentActor;
    }

    /** The latest day whose state the data shows; empty without cases. */
    public Optional<LocalDate> day() {
        return histories.dataDay();
    }

    /** Steps by timescale and month from the month on. */
    public List<StepCount> timeliness(YearMonth from) {
        MapSqlParameterSource parameters = new MapSqlParameterSource("from", from.atDay(1));
        return jdbc.query(
                "select measure, extract(year from taken_on) as in_year, extract(month from taken_on) as in_month,"
                        + " count(*) as steps, sum(case when in_time then 1 else 0 end) as timely"
                        + where("taken_on >= :from and measure like 'T%'", parameters)
                        + " group by measure, extract(year from taken_on), extract(month from taken_on)"
                        + " order by measure, in_year, in_month",
                parameters,
                (row, n) -> new StepCount(
                        row.getString("measure"),
                        YearMonth.of(row.getInt("in_year"), row.getInt("in_month")),
                        row.getInt("steps"),
                        row.getInt("timely")));
    }

    /** How long the steps up took, from the day on. */
    public List<StepLength> stepUps(LocalDate from) {
        MapSqlParameterSource parameters = new MapSqlParameterSource("from", from)
                .addValues(Map.of(
                        "ups", Arrays.stream(StepUp.values()).map(StepUp::name).toList()));
        return jdbc.query(
                "select measure, days, count(*) as children"
                        + where("taken_on >= :from and measure in (:ups)", parameters)
                        + " group by measure, days order by measure, days",
                parameters,
                (row, n) -> new StepLength(
                        StepUp.valueOf(row.getString("measure")), row.getInt("days"), row.getInt("children")));
    }

    private String where(String which, MapSqlParameterSource parameters) {
        VisibleCases sight = VisibleCases.of(currentActor.require());
        sight.into(parameters);
        return " from measured_step join case_file on case_file.id = case_id where " + which + " and "
                + sight.condition();
    }
}
