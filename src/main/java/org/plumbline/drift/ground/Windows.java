package org.plumbline.drift.ground;

import org.plumbline.rulebook.Parameters;

/**
 * How far back the facts of several areas look.
 *
 * @param lookBack the window of patterns that name none, in months
 */
public record Windows(int lookBack) {

    /** Reads it from the pack. */
    public static Windows of(Parameters pack) {
        return new Windows(pack.whole("drift.look-back"));
    }
}
