package org.plumbline.drift;

/** How much a flag matters for the child, lowest first (domain.md 0.4). */
public enum Severity {
    INFO("Information"),
    LOW("Low"),
    MEDIUM("Medium"),
    HIGH("High"),
    CRITICAL("Critical");

    private final String label;

    Severity(String label) {
        this.label = label;
    }

    /** The word shown to people. */
    public String label() {
        return label;
    }

    /** Whether this is at least as severe as the other. */
    public boolean atLeast(Severity other) {
        return compareTo(other) >= 0;
    }
}
