package org.plumbline.drift.contacts;

import org.plumbline.drift.ground.Definitions;
import org.plumbline.timeline.EventSelection;

/** Which events the patterns of contacts count. */
public record ContactEvents(
        EventSelection noFurtherAction,
        EventSelection seriousConcern,
        EventSelection domesticAbuse,
        EventSelection closedWithoutHelp) {

    /** Reads them from the pack. */
    public static ContactEvents of(Definitions pack) {
        return new ContactEvents(
                pack.term("no-further-action"),
                pack.term("serious-concern"),
                pack.events("DD-07", "notifies-domestic-abuse"),
                pack.events("DD-08", "closes-without-help"));
    }
}
