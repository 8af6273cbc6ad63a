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
import org.plumbline.database.Condition;
import org.plumbline.database.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts over the caseload of steps that were taken, of the teams that the person may see. No case can be identified. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('QA_LEAD','SERVICE_HEAD')")
public class StepFigures {

    private static final String FROM = " from measured_step join case_file on case_file.id = case_id where ";

    private final JdbcClient jdbc;
    private final CaseHistories histories;
    private final CurrentActor currentActor;

    StepFigures(JdbcClient jdbc, CaseHistories histories, CurrentActor currentActor) {
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
        Condition taken = new Condition("taken_on >= :from and measure like 'T%'", Map.of("from", from.atDay(1)))
                .and(VisibleCases.to(currentActor.require()));
        return jdbc.sql(
                        "select measure, extract(year from taken_on) as in_year, extract(month from taken_on) as in_month,"
                                + " count(*) as steps, sum(case when in_time then 1 else 0 end) as timely"
                                + FROM + taken.sql()
                                + " group by measure, extract(year from taken_on), extract(month from taken_on)"
                                + " order by measure, in_year, in_month")
                .params(taken.values())
                .query((row, n) -> new StepCount(
                        row.getString("measure"),
                        YearMonth.of(Rows.number(row, "in_year"), Rows.number(row, "in_month")),
                        Rows.number(row, "steps"),
                        Rows.number(row, "timely")))
                .list();
    }

    /** How long the steps up took, from the day on. */
    public List<StepLength> stepUps(LocalDate from) {
        List<String> ups = Arrays.stream(StepUp.values()).map(StepUp::name).toList();
        Condition taken = new Condition("taken_on >= :from and measure in (:ups)", Map.of("from", from, "ups", ups))
                .and(VisibleCases.to(currentActor.require()));
        return jdbc.sql("select measure, days, count(*) as children" + FROM + taken.sql()
                        + " group by measure, days order by measure, days")
                .params(taken.values())
                .query((row, n) -> new StepLength(
                        Rows.named(row, "measure", StepUp.class),
                        Rows.number(row, "days"),
                        Rows.number(row, "children")))
                .list();
    }
}
