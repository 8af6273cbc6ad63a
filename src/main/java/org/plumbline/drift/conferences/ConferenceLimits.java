package org.plumbline.drift.conferences;

import java.util.Set;
import org.plumbline.rulebook.Parameters;

/**
 * The limits of the patterns of strategy discussions and conferences. Days are calendar days unless named working days.
 *
 * @param dueBy ids of the timescales by which a conference that was put off is late
 */
public record ConferenceLimits(
        int discussionWorkingDays,
        int discussions,
        int undecidedDays,
        Set<String> dueBy,
        int putOff,
        int putOffAgain,
        int conferences,
        int manyConferences) {

    /** Reads them from the pack. */
    public static ConferenceLimits of(Parameters pack) {
        return new ConferenceLimits(
                pack.whole("drift.DD-10.discussion"),
                pack.whole("drift.DD-11.discussions"),
                pack.whole("drift.DD-11.window"),
                Set.of(pack.text("drift.DD-14.due-by").split(" +")),
                pack.whole("drift.DD-14.put-off"),
                pack.whole("drift.DD-14.put-off-again"),
                pack.whole("drift.DD-15.conferences"),
                pack.whole("drift.DD-15.many-conferences"));
    }
}
