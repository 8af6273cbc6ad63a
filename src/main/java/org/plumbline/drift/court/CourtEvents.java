package org.plumbline.drift.court;

import org.plumbline.drift.ground.Definitions;
import org.plumbline.timeline.EventSelection;

/**
 * Which events the patterns on the way to court count.
 *
 * @param emergency entries to care, legal statuses and placements that show that the child came in an emergency
 */
public record CourtEvents(EventSelection emergency) {

    /** Reads them from the pack. */
    public static CourtEvents of(Definitions pack) {
        return new CourtEvents(pack.events("DD-39", "emergency"));
    }
}
