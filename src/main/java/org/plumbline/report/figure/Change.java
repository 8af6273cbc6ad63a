package org.plumbline.report.figure;

/** What may be said of two shares: a change only when their intervals are apart or a rule of the chart fired. */
public enum Change {
    IMPROVED("Improved"),
    WORSE("Worse"),
    NONE("No clear change"),
    /** One of the two has nothing to compare, or is withheld. */
    UNKNOWN("Nothing to compare");

    private final String label;

    Change(String label) {
        this.label = label;
    }

    /** The words shown. */
    public String label() {
        return label;
    }

    /** What it says of a share and an earlier period, such as "Better than in the month before". */
    public String than(String earlier) {
        return switch (this) {
            case IMPROVED -> "Better than in " + earlier;
            case WORSE -> "Worse than in " + earlier;
            case NONE -> "No clear change from " + earlier;
            case UNKNOWN -> "Nothing to compare with in " + earlier;
        };
    }

    /** Compares by the intervals alone. */
    static Change between(Share before, Share now) {
        if (!before.shown() || !now.shown()) {
            return UNKNOWN;
        }
        if (before.known().interval().overlaps(now.known().interval())) {
            return NONE;
        }
        return now.known().value() > before.known().value() ? IMPROVED : WORSE;
    }
}
