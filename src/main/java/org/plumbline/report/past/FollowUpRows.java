package org.plumbline.report.past;

import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.report.past.PastAudit.Actions;
import org.plumbline.statistics.Fraction;

/** What became of actions, and of cases that were audited again; audits of every stream. */
final class FollowUpRows {

    private FollowUpRows() {}

    static List<FigureRow> actions(PastAudits audits, YearMonth month) {
        return Stream.of(Period.month(month), Period.quarter(month), Period.year(month))
                .map(period -> {
                    Actions sum = audits.both(period).stream()
                            .map(PastAudit::actions)
                            .reduce(new Actions(0, 0, 0, 0), Actions::plus);
                    int due = sum.inTime() + sum.late() + sum.overdue();
                    return new RowValues()
                            .count(FigureMeasure.RAISED, sum.raised())
                            .count(FigureMeasure.IN_TIME, sum.inTime())
                            .count(FigureMeasure.LATE, sum.late())
                            .count(FigureMeasure.OVERDUE, sum.overdue())
                            .share(
                                    FigureMeasure.PERCENT_IN_TIME,
                                    due == 0 ? Optional.empty() : Optional.of(Fraction.of(sum.inTime(), due)))
                            .row(FigureBlock.ACTIONS, FigureRow.ALL, period);
                })
                .toList();
    }

    static List<FigureRow> again(PastAudits audits, YearMonth month) {
        return Stream.of(Period.month(month), Period.year(month))
                .map(period -> {
                    Map<FigureMeasure, Integer> counts = counts(audits, period);
                    RowValues values = new RowValues()
                            .count(
                                    FigureMeasure.DONE,
                                    counts.values().stream()
                                            .mapToInt(Integer::intValue)
                                            .sum());
                    FigureMeasure.FOLLOW_UPS.forEach(each -> values.count(each, counts.getOrDefault(each, 0)));
                    return values.row(FigureBlock.REAUDITS, FigureRow.ALL, period);
                })
                .toList();
    }

    static Map<FigureMeasure, Integer> counts(PastAudits audits, Period period) {
        Map<String, PastAudit> byId = audits.byId();
        Map<FigureMeasure, Integer> counts = new EnumMap<>(FigureMeasure.class);
        audits.both(period).stream()
                .filter(each -> each.followsUp() != null)
                .forEach(each -> counts.merge(became(each, byId), 1, Integer::sum));
        return counts;
    }

    /** How an audit compares with the one that it follows up. */
    static FigureMeasure became(PastAudit audit, Map<String, PastAudit> byId) {
        PastAudit earlier = byId.get(audit.followsUp());
        if (earlier == null
                || !earlier.counted()
                || !earlier.grade().isGraded()
                || !audit.grade().isGraded()) {
            return FigureMeasure.NOT_COMPARABLE;
        }
        int step = audit.grade().compareTo(earlier.grade());
        if (step == 0) {
            return FigureMeasure.SAME;
        }
        return step > 0 ? FigureMeasure.IMPROVED : FigureMeasure.WORSE;
    }
}
