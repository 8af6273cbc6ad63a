package org.plumbline.watch.sweep;

/** How far a sweep has come. */
public enum SweepState {
    RUNNING("Running"),
    FINISHED("Finished"),
    STOPPED("Stopped"),
    REPLACED("Replaced by a later one");

    private final String label;

    SweepState(String label) {
        this.label = label;
    }

    /** The word shown to people. */
    public String label() {
        return label;
    }
}
