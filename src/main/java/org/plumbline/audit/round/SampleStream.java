package org.plumbline.audit.round;

/**
 * Why a case is audited. Targeted cases are chosen for being worse and never enter the headline figures;
 * of a census every child of the cohort is there.
 */
public enum SampleStream {
    RANDOM("Random sample"),
    TARGETED("Targeted"),
    CENSUS("Census");

    private final String label;

    SampleStream(String label) {
        this.label = label;
    }

    /** The words shown to people. */
    public String label() {
        return label;
    }
}
