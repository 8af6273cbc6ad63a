package org.plumbline.council;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.rulebook.TimescaleLimit;

/**
 * A timescale with the limit of the rule pack and what the council has decided of it.
 *
 * @param pack the row of the rule pack
 * @param today the limit that counts today
 * @param current the decision that counts today; absent where the council never set the limit
 * @param next decisions that count from a later day, the earliest first
 * @param waiting the change that waits for a second person
 * @param waitsForMe whether the person who asks may agree to it
 * @param history every change, the latest first
 * @param version to be handed back with a change
 */
public record LimitRow(
        TimescaleLimit pack,
        int today,
        @Nullable LimitDecision current,
        List<LimitDecision> next,
        @Nullable LimitDecision waiting,
        boolean waitsForMe,
        List<LimitDecision> history,
        int version) {

    public LimitRow {
        next = List.copyOf(next);
        history = List.copyOf(history);
    }

    /** Whether the council goes by another limit than the rule pack today. */
    public boolean isOwn() {
        return today != pack.limit();
    }
}
