package org.plumbline.drift.protection;

import org.plumbline.drift.ground.Definitions;
import org.plumbline.timeline.EventSelection;

/**
 * Which events the patterns of child protection count.
 *
 * @param endedWithoutAction ends of enquiries with nothing more to do
 * @param initialConferences conferences that decide whether the child needs a plan
 * @param discussions strategy discussions
 * @param coreGroups meetings of the group that carries out the plan
 * @param seenForPlan visits for the plan at which the child was seen
 * @param seenByAnyone visits of any kind at which the child was seen
 * @param visits those that show whether the child has time alone with the worker
 * @param seenAlone those at which the child had it
 */
public record ProtectionEvents(
        EventSelection endedWithoutAction,
        EventSelection initialConferences,
        EventSelection discussions,
        EventSelection coreGroups,
        EventSelection seenForPlan,
        EventSelection seenByAnyone,
        EventSelection visits,
        EventSelection seenAlone) {

    /** Reads them from the pack. */
    public static ProtectionEvents of(Definitions pack) {
        return new ProtectionEvents(
                pack.events("DD-12", "ended-without-action"),
                pack.events("DD-12", "initial-conference"),
                pack.events("DD-12", "discussion"),
                pack.events("DD-16", "core-group"),
                pack.events("DD-17", "seen-for-the-plan"),
                pack.events("DD-17", "seen-by-anyone"),
                pack.events("DD-18", "visit"),
                pack.events("DD-18", "seen-alone"));
    }
}
