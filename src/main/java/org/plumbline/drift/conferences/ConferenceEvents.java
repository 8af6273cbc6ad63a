package org.plumbline.drift.conferences;

import org.plumbline.drift.ground.Definitions;
import org.plumbline.timeline.EventSelection;

/** Which strategy discussions the patterns of discussions and conferences count. */
public record ConferenceEvents(EventSelection undecided, EventSelection policeAbsent) {

    /** Reads them from the pack. */
    public static ConferenceEvents of(Definitions pack) {
        return new ConferenceEvents(pack.events("DD-11", "undecided"), pack.events("DD-11", "without-police"));
    }
}
