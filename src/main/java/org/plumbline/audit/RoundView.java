package org.plumbline.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plumbline.sampling.StratumShare;

/**
 * A round as its page shows it.
 *
 * @param themes codes
 * @param allocateBy the day by which the audits should be with their auditors (A01)
 * @param strata how the sample was shared out; empty before the draw
 * @param notes sentences of the draw to publish
 */
public record RoundView(
        UUID id,
        YearMonth month,
        RoundState state,
        List<String> themes,
        String packId,
        LocalDate frameDate,
        String seed,
        int capacity,
        int sampleSize,
        int frameRows,
        String frameSha256,
        List<StratumShare> strata,
        List<String> notes,
        LocalDate allocateBy,
        String openedBy,
        Instant openedAt,
        @Nullable Instant drawnAt,
        @Nullable Instant allocatedAt,
        @Nullable Instant closedAt,
        RoundResponse response) {}
