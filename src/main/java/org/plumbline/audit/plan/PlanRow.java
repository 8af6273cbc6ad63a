package org.plumbline.audit.plan;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plumbline.audit.round.RoundKind;

/**
 * A planned round.
 *
 * @param themes codes
 * @param team code of the team that it is about
 * @param despite why it is planned although something like it is; empty where nothing was
 * @param decidedBy who approved, declined or withdrew it; absent while it waits
 * @param endedWhy why it is not held
 * @param round the round that was opened from it
 * @param waitsForMe whether the person who asks may approve or decline it
 */
public record PlanRow(
        UUID id,
        YearMonth month,
        RoundKind kind,
        List<String> themes,
        @Nullable String team,
        PlanReason reason,
        String note,
        String despite,
        PlanState state,
        String proposedBy,
        Instant proposedAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String endedWhy,
        @Nullable UUID round,
        boolean waitsForMe) {

    public PlanRow {
        themes = List.copyOf(themes);
    }

    /** Whether it still counts: it waits, is approved or was opened. */
    public boolean counts() {
        return state != PlanState.ENDED;
    }
}
