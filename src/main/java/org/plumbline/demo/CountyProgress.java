package org.plumbline.demo;

/**
 * How far the county is written.
 *
 * @param months that are written
 * @param of so many
 */
public record CountyProgress(Stage stage, int months, int of) {

    /** Where the writing is. */
    public enum Stage {
        WRITING,
        COMPLETE,
        /** It ended by a fault; the next start begins from an empty database. */
        FAILED
    }

    /** Whether everything is there. */
    public boolean complete() {
        return stage == Stage.COMPLETE;
    }
}
