package org.plumbline.drift.workers;

import org.plumbline.rulebook.Parameters;

/**
 * The limits of the patterns of workers, and how far back they look. Days are calendar days unless named working days.
 *
 * @param yearDays the long window of changes of worker
 * @param halfYearDays their short window
 * @param holdingDays a shorter holding does not count
 * @param freeTransfers how many workers are taken off where a planned transfer lies in the window
 * @param tooManyWorkers from so many on there are too many
 * @param farTooManyWorkers from so many on there are far too many
 * @param supervisionWorkingDays how soon after a handover supervision is in time
 * @param lookBackMonths the window of patterns that name none
 */
public record WorkerLimits(
        int yearDays,
        int halfYearDays,
        int holdingDays,
        int freeTransfers,
        int tooManyWorkers,
        int farTooManyWorkers,
        int supervisionWorkingDays,
        int lookBackMonths) {

    /** Reads them from the pack. */
    public static WorkerLimits of(Parameters pack) {
        return new WorkerLimits(
                pack.whole("drift.DD-28.year"),
                pack.whole("drift.DD-28.half-year"),
                pack.whole("drift.DD-28.holding"),
                pack.whole("drift.DD-28.free-transfers"),
                pack.whole("drift.DD-28.too-many"),
                pack.whole("drift.DD-28.far-too-many"),
                pack.whole("drift.DD-29.supervision"),
                pack.whole("drift.look-back"));
    }
}
