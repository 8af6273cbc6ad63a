package org.plumbline.audit;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How far an auditor has come with a draft. */
@Embeddable
class DraftWork {

    private @Nullable Instant startedAt;
    private @Nullable Instant lastSavedAt;
    private @Nullable Instant firstCheckedAt;
    private int changedAfterCheck;

    /** Returns whether for the first time. */
    boolean start(Instant at) {
        boolean first = startedAt == null;
        startedAt = first ? at : startedAt;
        return first;
    }

    void saved(Instant at, boolean judgementChanged) {
        lastSavedAt = at;
        if (firstCheckedAt != null && judgementChanged) {
            changedAfterCheck++;
        }
    }

    /** The computed grade was shown; returns whether for the first time. */
    boolean checked(Instant at) {
        boolean first = firstCheckedAt == null;
        firstCheckedAt = first ? at : firstCheckedAt;
        return first;
    }

    int changedAfterCheck() {
        return changedAfterCheck;
    }

    @Nullable
    Instant lastSavedAt() {
        return lastSavedAt;
    }
}
