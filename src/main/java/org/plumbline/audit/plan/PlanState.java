package org.plumbline.audit.plan;

/** How far a planned round has come. */
public enum PlanState {
    PROPOSED("Waits for approval"),
    APPROVED("Approved"),
    OPENED("Opened"),
    ENDED("Not held");

    private final String label;

    PlanState(String label) {
        this.label = label;
    }

    /** The words shown to people. */
    public String label() {
        return label;
    }
}
