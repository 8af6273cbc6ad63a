package org.plumbline.report.past;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.plumbline.casefile.contract.CaseType;
import org.plumbline.grading.Grade;
import org.plumbline.report.past.FigureValue.Sign;
import org.plumbline.report.past.PastAudits.Part;
import org.plumbline.statistics.Proportion;

/** All figures of a month, as named roles of the service may read them. */
public final class PastMonth {

    private final PastAudits audits;
    private final FigureOrder order;
    private final FigureRules rules;
    private final YearMonth month;
    private final TrendSeries trend;

    private PastMonth(PastAudits audits, FigureOrder order, FigureRules rules) {
        this.audits = audits;
        this.order = order;
        this.rules = rules;
        this.month = order.month();
        this.trend = new TrendSeries(points(), rules.chart());
    }

    /** The rows in their order. */
    public static List<FigureRow> of(PastAudits audits, FigureOrder order, FigureRules rules) {
        return new PastMonth(audits, order, rules).rows();
    }

    /** What became of the cases that were audited again in a month. */
    public static Map<FigureMeasure, Integer> followedUp(PastAudits audits, YearMonth month) {
        return FollowUpRows.counts(audits, Period.month(month));
    }

    private List<FigureRow> rows() {
        List<FigureRow> rows = new ArrayList<>(headline());
        rows.addAll(grades());
        audits.themes().forEach(theme -> rows.addAll(theme(theme)));
        rows.addAll(caseTypes());
        TeamsOfYear teams = TeamsOfYear.of(audits, month, rules);
        rows.addAll(teams.rows());
        rows.addAll(trendRows());
        rows.addAll(new FindingRows(audits, month, rules).rows(teams));
        List<PastAudit> year = audits.random(Period.year(month));
        if (audits.parts().contains(Part.ETHNICITY)) {
            rows.addAll(EquityHalf.ofEthnicity(year, rules).rows(Period.year(month)));
        }
        if (audits.parts().contains(Part.DISABILITY)) {
            rows.addAll(EquityHalf.ofDisability(year, rules).rows(Period.year(month)));
        }
        if (audits.parts().contains(Part.ACTIONS)) {
            rows.addAll(FollowUpRows.actions(audits, month));
        }
        if (audits.parts().contains(Part.FOLLOW_UPS)) {
            rows.addAll(FollowUpRows.again(audits, month));
        }
        return rows;
    }

    private SequencedMap<YearMonth, Proportion> points() {
        SequencedMap<YearMonth, Proportion> points = new LinkedHashMap<>();
        for (YearMonth each : order.window().months()) {
            tally(Period.month(each)).share().ifPresent(share -> points.put(each, share));
        }
        return points;
    }

    private GradeTally tally(Period period) {
        return GradeTally.of(PastAudits.overall(audits.random(period)));
    }

    private List<FigureRow> headline() {
        List<FigureRow> rows = new ArrayList<>();
        Optional<Proportion> before = tally(Period.month(month.minusMonths(1))).share();
        for (Period period : List.of(
                Period.month(month), Period.month(month.minusMonths(1)), Period.quarter(month), Period.year(month))) {
            GradeTally tally = tally(period);
            RowValues values = new RowValues().better(tally).share(tally);
            if (rows.isEmpty()) {
                values.text(FigureMeasure.TARGET, rules.target().rounded(1).toPlainString());
                change(values, before, tally.share(), trend.moves(month, true), trend.moves(month, false));
            }
            rows.add(values.row(FigureBlock.HEADLINE, FigureRow.ALL, period));
        }
        return rows;
    }

    private static void change(
            RowValues values, Optional<Proportion> before, Optional<Proportion> now, boolean rises, boolean falls) {
        if (before.isPresent() && now.isPresent()) {
            values.word(FigureMeasure.CHANGE, ClearChange.between(before.get(), now.get(), rises, falls));
        } else {
            values.sign(FigureMeasure.CHANGE, Sign.NOT_APPLICABLE);
        }
    }

    private List<FigureRow> grades() {
        Period quarter = Period.quarter(month);
        return List.of(Period.month(month), quarter, quarter.yearBefore(), Period.year(month)).stream()
                .map(period -> new RowValues().grades(tally(period)).row(FigureBlock.GRADES, FigureRow.ALL, period))
                .toList();
    }

    private List<FigureRow> theme(String theme) {
        Period earlier = Period.quarter(month.minusMonths(1));
        GradeTally now = ofTheme(theme, Period.month(month));
        GradeTally before = ofTheme(theme, earlier);
        RowValues values = new RowValues().better(now).grades(now).share(now);
        change(values, before.share(), now.share(), false, false);
        return List.of(
                values.row(FigureBlock.THEMES, theme, Period.month(month)),
                new RowValues().better(before).share(before).row(FigureBlock.THEMES, theme, earlier));
    }

    private GradeTally ofTheme(String theme, Period period) {
        return GradeTally.of(PastAudits.ofTheme(audits.random(period), theme));
    }

    private List<FigureRow> caseTypes() {
        List<FigureRow> rows = new ArrayList<>();
        for (CaseType type : CaseType.values()) {
            List<Grade> grades = PastAudits.overall(audits.random(Period.year(month)).stream()
                    .filter(each -> each.type() == type)
                    .toList());
            GradeTally tally = GradeTally.of(grades);
            rows.add(new RowValues()
                    .better(tally)
                    .grades(tally)
                    .share(tally)
                    .row(FigureBlock.CASE_TYPES, type.name(), Period.year(month)));
        }
        return rows;
    }

    private List<FigureRow> trendRows() {
        List<FigureRow> rows = new ArrayList<>();
        Period window = order.window();
        RowValues whole = new RowValues().count(FigureMeasure.POINTS, trend.points());
        if (trend.points() == 0) {
            whole.sign(FigureMeasure.CHART, Sign.NOT_APPLICABLE);
        } else {
            whole.text(FigureMeasure.CHART, trend.withLimits() ? "P_CHART" : "RUN_CHART");
        }
        rows.add(whole.value(FigureMeasure.CENTRE, trend.centre()).row(FigureBlock.TREND, FigureRow.ALL, window));
        for (YearMonth each : points().sequencedKeySet()) {
            GradeTally tally = tally(Period.month(each));
            RowValues values = new RowValues()
                    .better(tally)
                    .share(FigureMeasure.PERCENT, tally.share().map(Proportion::exact));
            trend.of(each).forEach(values::value);
            rows.add(values.row(FigureBlock.TREND, FigureRow.ALL, Period.month(each)));
        }
        return rows;
    }
}
