package org.plumbline.drift.conferences;

import org.plumbline.drift.ground.Definitions;
import org.plumbline.timeline.EventSelection;

/**
 * Which events the patterns of discussions and conferences count.
 *
 * @param undecided strategy discussions that left open what follows
 * @param policeAbsent strategy discussions without the police
 * @param startsEnquiry strategy discussions that decided on an enquiry
 * @param rulesOutConference ends of enquiries after which no conference follows
 */
public record ConferenceEvents(
        EventSelection undecided,
        EventSelection policeAbsent,
        EventSelection startsEnquiry,
        EventSelection rulesOutConference) {

    /** Reads them from the pack. */
    public static ConferenceEvents of(Definitions pack) {
        return new ConferenceEvents(
                pack.events("DD-11", "undecided"),
                pack.events("DD-11", "without-police"),
                pack.term("starts-enquiry"),
                pack.term("rules-out-conference"));
    }
}
