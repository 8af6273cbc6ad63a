package org.plumbline.drift.protection;

import java.math.BigDecimal;
import org.plumbline.rulebook.Parameters;

/** How often a core group is expected and how much less is drift. Days are calendar days unless named working days. */
public record CoreGroupLimits(
        BigDecimal share, int firstDays, int everyDays, int neverWorkingDays, int longGapTimes, int manyLongGaps) {

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
