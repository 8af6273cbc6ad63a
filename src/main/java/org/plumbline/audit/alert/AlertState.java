package org.plumbline.audit.alert;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Where an alert is now. */
public enum AlertState {
    OPEN_IN_TIME("Open, in time"),
    OPEN_LATE("Open, late"),
    ACKNOWLEDGED_IN_TIME("Acknowledged in time"),
    ACKNOWLEDGED_LATE("Acknowledged late"),
    WITHDRAWN("Withdrawn");

    private final String label;

    AlertState(String label) {
        this.label = label;
    }

    /** The state at a moment; the last moment of the limit is in time. */
    public static AlertState at(
            Instant now, Instant sent, @Nullable Instant acknowledged, @Nullable Instant withdrawn, Duration limit) {
        if (withdrawn != null) {
            return WITHDRAWN;
        }
        Instant until = sent.plus(limit);
        if (acknowledged != null) {
            return acknowledged.isAfter(until) ? ACKNOWLEDGED_LATE : ACKNOWLEDGED_IN_TIME;
        }
        return now.isAfter(until) ? OPEN_LATE : OPEN_IN_TIME;
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
