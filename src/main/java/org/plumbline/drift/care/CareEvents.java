package org.plumbline.drift.care;

import org.plumbline.drift.ground.Definitions;
import org.plumbline.timeline.EventSelection;

/**
 * Which events the patterns of looked-after children count.
 *
 * @param outsideSection20 legal statuses of children for whom care by agreement is the plan
 * @param temporary placements that are no move of home
 * @param meetingAfterMove meetings that look at where the child lives
 * @param declined return interviews that were offered and that the child did not want
 * @param notOffered return interviews that were recorded as not offered
 */
public record CareEvents(
        EventSelection outsideSection20,
        EventSelection temporary,
        EventSelection meetingAfterMove,
        EventSelection declined,
        EventSelection notOffered) {

    /** Reads them from the pack. */
    public static CareEvents of(Definitions pack) {
        return new CareEvents(
                pack.events("DD-35", "left-out"),
                pack.term("temporary-placement"),
                pack.events("DD-40", "meeting-after-move"),
                pack.events("DD-41", "declined"),
                pack.events("DD-41", "not-offered"));
    }
}
