package org.plumbline.watch.sweep;

/** How a flag changed between two sweeps, and how the table of spells shows it: parameters since and until. */
public enum FlagChange {
    APPEARED("New", "spell = 1 and " + Sql.SEEN),
    CAME_BACK("Came back", "spell > 1 and " + Sql.SEEN),
    CLEARED("Cleared", "cleared_at > :since and cleared_at <= :until and seen_at <= :since");

    private static final class Sql {
        static final String SEEN =
                "seen_at > :since and seen_at <= :until and (cleared_at is null or cleared_at > :until)";
    }

    private final String label;
    private final String condition;

    FlagChange(String label, String condition) {
        this.label = label;
        this.condition = condition;
    }

    /** The words shown to people. */
    public String label() {
        return label;
    }

    public String condition() {
        return condition;
    }
}
