package org.plumbline.council;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.plumbline.instrument.OwnWords;

/**
 * A limit that somebody wants the council to set for itself.
 *
 * @param timescale id of the row, such as {@code T54.under5}
 * @param amount in the unit of the row; absent to go back to the limit of the rule pack
 * @param countsFrom the first day on which it counts: for all that ends, or still runs, on that day or later
 * @param version of the limit as the person saw it
 */
public record LimitProposal(
        String timescale,
        @Nullable Integer amount,
        @Nullable LocalDate countsFrom,
        OwnWords reason,
        int version) {}
