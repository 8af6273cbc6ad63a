package org.plumbline.audit.draw;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plumbline.audit.round.RoundKind;
import org.plumbline.audit.round.RoundResponse;
import org.plumbline.audit.round.RoundState;
import org.plumbline.sampling.StratumShare;

/**
 * A round as its page shows it.
 *
 * @param title such as "NFA contacts, July 2025"
 * @param themes codes; the first is the one whose frame a thematic round or a census takes
 * @param lookBackFrom first day on which the theme must have shown; only of a thematic round
 * @param reportOn day on which the report is due; only of a census
 * @param allocateBy the day by which the audits should be with their auditors (A01)
 * @param strata how the sample was shared out; empty before the draw
 * @param notes sentences of the draw to publish
 * @param closingReason why it was closed with audits undone; empty where none was
 */
public record RoundView(
        UUID id,
        RoundKind kind,
        String title,
        YearMonth month,
        RoundState state,
        List<String> themes,
        String packId,
        LocalDate frameDate,
        @Nullable LocalDate lookBackFrom,
        @Nullable LocalDate reportOn,
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
        String closingReason,
        RoundResponse response) {}
