package org.plumbline.trail;

import org.jspecify.annotations.Nullable;

/**
 * What came of verifying the trail.
 *
 * @param entries how many entries were looked at
 * @param firstBad number of the first entry that is not as it was written; absent when all are
 * @param problem what is wrong with it, in words
 */
public record TrailCheck(
        long entries, @Nullable Long firstBad, @Nullable String problem) {

    /** Whether every entry is there, in order and as it was written. */
    public boolean intact() {
        return firstBad == null;
    }
}
