package org.plumbline.report;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.audit.figures.ClosedRound;
import org.plumbline.report.figure.MonthFigures;

/**
 * The report of a month, and which others there are.
 *
 * @param months whose reports the person may read, latest first: those that are published, inside those drawn too
 * @param figures the report; absent when there is none that the person may read
 * @param others the closed rounds on one theme and the closed censuses, latest first
 */
public record ReportsPage(List<YearMonth> months, @Nullable MonthFigures figures, List<ClosedRound> others) {

    public ReportsPage {
        months = List.copyOf(months);
        others = List.copyOf(others);
    }
}
