package org.plumbline.watch.timeline;

/** The state of a clock, or its last one when it stopped. */
public enum ClockState {
    IN_TIME("In time"),
    RUNNING_OUT("Running out"),
    OVER("Over");

    private final String label;

    ClockState(String label) {
        this.label = label;
    }

    /** The words shown to people. */
    public String label() {
        return label;
    }
}
