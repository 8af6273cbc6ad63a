package org.plumbline.drift.followup;

import org.plumbline.drift.ground.Definitions;
import org.plumbline.timeline.EventSelection;

/**
 * Which events the patterns of follow-up count.
 *
 * @param direction actions that a manager asked for
 * @param supervision supervision in which the case was discussed
 * @param askedByAudit actions that an audit asked for
 * @param atOnce actions that were to be done at once
 */
public record FollowUpEvents(
        EventSelection direction, EventSelection supervision, EventSelection askedByAudit, EventSelection atOnce) {

    /** Reads them from the pack. */
    public static FollowUpEvents of(Definitions pack) {
        return new FollowUpEvents(
                pack.events("DD-27", "direction"),
                pack.term("case-supervision"),
                pack.events("DD-31", "asked-by-audit"),
                pack.events("DD-31", "at-once"));
    }
}
