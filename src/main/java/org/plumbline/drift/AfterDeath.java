package org.plumbline.drift;

import java.util.List;
import org.plumbline.casefile.contract.EventType;
import org.plumbline.drift.ground.Definitions;
import org.plumbline.finding.Flag;
import org.plumbline.timeline.EventSelection;
import org.plumbline.timeline.Timeline;

/**
 * What was found stays true when the child has died, but nobody is told to see the child.
 *
 * @param died closings because the child died
 * @param advice what is advised in place of the advice of each rule
 */
record AfterDeath(EventSelection died, String advice) {

    /** Reads it from the pack; a pack that does not know such closings advises as always. */
    static AfterDeath of(Definitions pack) {
        EventSelection died = pack.termIfAny("child-died");
        return new AfterDeath(died, died.isAny() ? pack.parameters().text("drift.advice-after-death") : "");
    }

    /** The flags with the advice that there can be. */
    List<Flag> advise(Timeline timeline, List<Flag> flags) {
        boolean closed = timeline.last(EventType.CASE_CLOSED)
                .filter(died::matches)
                .isPresent();
        return closed && !timeline.isOpen()
                ? flags.stream().map(flag -> flag.advising(advice)).toList()
                : flags;
    }
}
