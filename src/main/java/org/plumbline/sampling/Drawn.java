package org.plumbline.sampling;

/**
 * A case in the order of the draw.
 *
 * @param row the case as it was in the frame
 * @param rank its hash
 */
public record Drawn(FrameRow row, String rank) {

    /** The stratum that it was drawn in. */
    public String stratum() {
        return row.caseType().name();
    }
}
