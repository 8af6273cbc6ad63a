package org.plumbline.report;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.plumbline.audit.figures.ClosedRound;

/**
 * Which reports are published.
 *
 * @param lastMonth the latest month whose round is closed
 * @param others the closed rounds on one theme and the closed censuses, latest first
 */
public record PublishedReports(Optional<YearMonth> lastMonth, List<ClosedRound> others) {

    public PublishedReports {
        others = List.copyOf(others);
    }
}
