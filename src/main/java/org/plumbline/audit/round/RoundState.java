package org.plumbline.audit.round;

/** How far a month's round has come. */
public enum RoundState {
    OPEN("Opened"),
    DRAWN("Sample drawn"),
    ALLOCATED("Allocated"),
    CLOSED("Closed");

    private final String label;

    RoundState(String label) {
        this.label = label;
    }

    /** The words shown to people. */
    public String label() {
        return label;
    }
}
