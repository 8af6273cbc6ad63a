package org.plumbline.watch.sweep;

import java.util.UUID;

/** What came of asking for a sweep. */
public sealed interface SweepStart {

    /**
     * It runs in the background.
     *
     * @param goesOn whether it takes up one that had stopped half-way
     */
    record Started(UUID sweepId, boolean goesOn) implements SweepStart {}

    /** It does not run; the problem says what to do. */
    record Refused(String problem) implements SweepStart {}
}
