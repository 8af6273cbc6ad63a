package org.plumbline.audit;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/** A round in the list of rounds, newest first. */
public record RoundRow(
        UUID id,
        RoundKind kind,
        String title,
        YearMonth month,
        RoundState state,
        List<String> themes,
        String packId,
        RoundResponse response) {}
