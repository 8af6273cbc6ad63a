package org.plumbline.audit.draw;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * What a new round may be.
 *
 * @param today the latest day on which a frame can be taken
 * @param recent the month that runs now and those before it
 * @param months those of them without a monthly round
 * @param capacity full audits per auditor by the rule pack in force
 * @param lookBackMost months that a thematic round can look back at most
 */
public record RoundOffer(
        LocalDate today, List<YearMonth> recent, List<YearMonth> months, int capacity, int lookBackMost) {

    static final int MONTHS = 12;

    /** The month that runs now. */
    public YearMonth current() {
        return recent.getFirst();
    }
}
