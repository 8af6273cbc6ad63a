package org.plumbline.audit;

import java.time.YearMonth;
import java.util.List;

/**
 * What a new round may be.
 *
 * @param current the month that runs now
 * @param months months without a round, from the current one back
 * @param capacity full audits per auditor by the rule pack in force
 */
public record RoundOffer(YearMonth current, List<YearMonth> months, int capacity) {

    static final int MONTHS = 12;

    /** Whether the month that runs now has no round yet. */
    public boolean currentIsFree() {
        return months.contains(current);
    }
}
