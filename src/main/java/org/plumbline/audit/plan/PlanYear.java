package org.plumbline.audit.plan;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/**
 * The year ahead.
 *
 * @param months from the one that runs now, or the earliest with a planned round that was not held yet
 * @param planned by month
 * @param unplanned rounds of these months that nobody planned
 */
public record PlanYear(List<YearMonth> months, List<PlanRow> planned, List<OpenedRound> unplanned) {

    /** A round that was opened without a plan, such as "Round of July 2025". */
    public record OpenedRound(YearMonth month, String title) {}

    static PlanYear of(YearMonth now, int ahead, List<PlanRow> planned, List<OpenedRound> unplanned) {
        Stream<YearMonth> months = Stream.concat(
                planned.stream().map(PlanRow::month).filter(month -> month.isBefore(now)),
                Stream.iterate(now, month -> month.plusMonths(1)).limit(ahead + 1L));
        return new PlanYear(months.distinct().sorted().toList(), planned, unplanned);
    }

    public PlanYear {
        months = List.copyOf(months);
        planned = List.copyOf(planned);
        unplanned = List.copyOf(unplanned);
    }
}
