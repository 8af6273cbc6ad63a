package org.plumbline.drift.protection;

import java.math.BigDecimal;
import org.plumbline.rulebook.Parameters;

/**
 * How often a core group is expected and how much less is drift. Days are calendar days unless named working days.
 *
 * @param share of the core groups expected, below which too few are held
 * @param firstDays by when the first one is expected
 * @param everyDays how often the next ones are expected
 * @param neverWorkingDays by when the first one has to be held at the latest
 * @param longGapTimes how many times the days between core groups a gap may last
 * @param longGaps how many longer gaps are too many
 */
public record CoreGroupLimits(
        BigDecimal share, int firstDays, int everyDays, int neverWorkingDays, int longGapTimes, int longGaps) {

    /** Reads them from the pack. */
    public static CoreGroupLimits of(Parameters pack) {
        return new CoreGroupLimits(
                pack.number("drift.DD-16.share"),
                pack.whole("drift.DD-16.first"),
                pack.whole("drift.DD-16.every"),
                pack.whole("drift.DD-16.never"),
                pack.whole("drift.DD-16.long-gap"),
                pack.whole("drift.DD-16.long-gaps"));
    }
}
