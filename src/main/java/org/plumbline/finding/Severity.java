package org.plumbline.finding;

/** How much a flag matters for the child, lowest first. */
public enum Severity {
    INFO(0, "Information"),
    LOW(1, "Low"),
    MEDIUM(2, "Medium"),
    HIGH(3, "High"),
    CRITICAL(4, "Critical");

    private final int rank;
    private final String label;

    Severity(int rank, String label) {
        this.rank = rank;
        this.label = label;
    }

    /** The word shown to people. */
    public String label() {
        return label;
    }

    /** Its place among the others, as it is stored: higher is more severe. It never changes for a severity. */
    public int rank() {
        return rank;
    }

    /** The severity of a stored rank. Throws when there is none. */
    public static Severity ofRank(int rank) {
        for (Severity severity : values()) {
            if (severity.rank == rank) {
                return severity;
            }
        }
        throw new IllegalArgumentException("No severity has the rank (" + rank + ")");
    }

    /** Whether this is at least as severe as the other. */
    public boolean atLeast(Severity other) {
        return compareTo(other) >= 0;
    }
}
