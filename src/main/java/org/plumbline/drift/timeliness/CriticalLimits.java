package org.plumbline.drift.timeliness;

import java.util.Set;
import org.plumbline.rulebook.Parameters;

/**
 * Which critical steps are a pattern by themselves.
 *
 * @param covered the timescales of which another pattern says it already
 * @param endedWithinDays how long ago such a step may have been taken, or its duty ended, in days
 */
public record CriticalLimits(Set<String> covered, int endedWithinDays) {

    /** Reads them from the pack. */
    public static CriticalLimits of(Parameters pack) {
        return new CriticalLimits(
                Set.of(pack.text("drift.DD-43.covered").split(" +")), pack.whole("drift.DD-43.ended-within"));
    }
}
