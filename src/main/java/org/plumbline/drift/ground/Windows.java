package org.plumbline.drift.ground;

import org.plumbline.rulebook.Parameters;

/**
 * How far back the facts look. Calendar days unless named otherwise.
 *
 * @param lookBack the window of patterns that name none, in months
 * @param enquiries the window of enquiries and discussions
 * @param placements the window of placements
 * @param missing the window of returns from going missing
 * @param interviewHours how soon a return interview is in time
 * @param offerWorkingDays after how long an interview that nobody recorded counts as never offered
 */
public record Windows(
        int lookBack,
        int enquiries,
        int placements,
        int missing,
        int interviewHours,
        int offerWorkingDays) {

    /** Reads them from the pack. */
    public static Windows of(Parameters pack) {
        return new Windows(
                pack.whole("drift.look-back"),
                pack.whole("drift.DD-12.window"),
                pack.whole("drift.DD-40.window"),
                pack.whole("drift.DD-41.window"),
                pack.whole("drift.DD-41.interview"),
                pack.whole("drift.DD-41.offer"));
    }
}
