package org.plumbline.audit.alert;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Where an alert is now. */
public enum AlertState {
    OPEN_IN_TIME(0, "Open, in time"),
    OPEN_LATE(1, "Open, late"),
    ACKNOWLEDGED_IN_TIME(2, "Acknowledged in time"),
    ACKNOWLEDGED_LATE(3, "Acknowledged late"),
    WITHDRAWN(4, "Withdrawn");

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
