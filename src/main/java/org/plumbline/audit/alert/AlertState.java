package org.plumbline.audit.alert;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Where an alert is now. */
public enum AlertState {
    OPEN_IN_TIME(Rank.OPEN_IN_TIME, "Open, in time"),
    OPEN_LATE(Rank.OPEN_LATE, "Open, late"),
    ACKNOWLEDGED_IN_TIME(Rank.ACKNOWLEDGED_IN_TIME, "Acknowledged in time"),
    ACKNOWLEDGED_LATE(Rank.ACKNOWLEDGED_LATE, "Acknowledged late"),
    WITHDRAWN(Rank.WITHDRAWN, "Withdrawn");

    /** The places of the states among each other, lowest first; constants, because the query of an annotation is one. */
    static final class Rank {

        static final int OPEN_IN_TIME = 0;
        static final int OPEN_LATE = 1;
        static final int ACKNOWLEDGED_IN_TIME = 2;
        static final int ACKNOWLEDGED_LATE = 3;
        static final int WITHDRAWN = 4;

        private Rank() {}
    }

    private final int rank;
    private final String label;

    AlertState(int rank, String label) {
        this.rank = rank;
        this.label = label;
    }

    /** The state at a moment; the last moment for acknowledging it is in time. {@link RiskAlerts#STATE} asks the same. */
    public static AlertState at(
            Instant now, Instant until, @Nullable Instant acknowledged, @Nullable Instant withdrawn) {
        if (withdrawn != null) {
            return WITHDRAWN;
        }
        if (acknowledged != null) {
            return acknowledged.isAfter(until) ? ACKNOWLEDGED_LATE : ACKNOWLEDGED_IN_TIME;
        }
        return now.isAfter(until) ? OPEN_LATE : OPEN_IN_TIME;
    }

    /** Its place where alerts are sorted by their state, as {@link RiskAlerts#STATE} gives it. */
    int rank() {
        return rank;
    }

    /** The words shown to people. */
    public String label() {
        return label;
    }

    /** Whether nobody has acknowledged it and nobody has withdrawn it. */
    public boolean open() {
        return this == OPEN_IN_TIME || this == OPEN_LATE;
    }
}
