package org.plumbline.council;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One change of a limit, as it is in the history.
 *
 * @param amount in the unit of the timescale; absent for the limit of the rule pack
 * @param agreedBy the second person; absent while it waits, or when it was withdrawn
 */
public record LimitDecision(
        @Nullable Integer amount,
        LocalDate countsFrom,
        String reason,
        String proposedBy,
        Instant proposedAt,
        @Nullable String agreedBy,
        @Nullable Instant agreedAt,
        @Nullable String withdrawnBy,
        @Nullable Instant withdrawnAt) {}
