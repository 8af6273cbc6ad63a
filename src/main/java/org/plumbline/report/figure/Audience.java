package org.plumbline.report.figure;

/** Who reads the figures; it decides what is withheld. */
public enum Audience {
    /** Named roles inside the service: counts are shown as they are. */
    INTERNAL("Internal: restricted to named roles"),
    /** The multi-agency subcommittee: small numbers are withheld. */
    SUBCOMMITTEE("For the quality assurance subcommittee: small numbers withheld");

    private final String label;

    Audience(String label) {
        this.label = label;
    }

    /** The words printed on the report. */
    public String label() {
        return label;
    }
}
