package org.plumbline.drift.protection;

import org.plumbline.rulebook.Parameters;

/** From which age a child is to be seen alone, and how many visits without are too many. */
public record SeenAloneLimits(int age, int someVisits, int manyVisits) {

    /** Reads them from the pack. */
    public static SeenAloneLimits of(Parameters pack) {
        return new SeenAloneLimits(
                pack.whole("drift.DD-18.age"), pack.whole("drift.DD-18.some"), pack.whole("drift.DD-18.many"));
    }
}
