package org.plumbline.drift.oversight;

import org.plumbline.rulebook.Parameters;

/**
 * How far back the facts of management look. Calendar days unless named otherwise.
 *
 * @param oversightMonths the period in which gaps of oversight are looked for
 * @param supervisionMonths how many whole months of supervision are looked at
 * @param fewestMonths with fewer whole months supervision cannot be told
 * @param meetingDays the window of meetings that need a chronology
 * @param visits how many of the latest visits are looked at
 * @param holderYear the long window of changes of worker
 * @param holderHalfYear their short window
 * @param holdingDays a shorter holding does not count
 * @param freeTransfers how many holders are taken off where a planned transfer lies in the window
 * @param resolvedEscalations how long an answered escalation is looked at
 * @param lookBack the window of patterns that name none, in months
 */
public record OversightWindows(
        int oversightMonths,
        int supervisionMonths,
        int fewestMonths,
        int meetingDays,
        int visits,
        int holderYear,
        int holderHalfYear,
        int holdingDays,
        int freeTransfers,
        int resolvedEscalations,
        int lookBack) {

    /** Reads them from the pack. */
    public static OversightWindows of(Parameters pack) {
        return new OversightWindows(
                pack.whole("drift.DD-25.period"),
                pack.whole("drift.DD-26.months"),
                pack.whole("drift.DD-26.fewest-months"),
                pack.whole("drift.DD-33.window"),
                pack.whole("drift.DD-34.visits"),
                pack.whole("drift.DD-28.year"),
                pack.whole("drift.DD-28.half-year"),
                pack.whole("drift.DD-28.holding"),
                pack.whole("drift.DD-28.free-transfers"),
                pack.whole("drift.DD-30.window"),
                pack.whole("drift.look-back"));
    }
}
