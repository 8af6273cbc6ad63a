package org.plumbline.audit.draw;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.plumbline.audit.round.RoundKind;
import org.plumbline.audit.round.RoundResponse;
import org.plumbline.audit.round.RoundState;

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
