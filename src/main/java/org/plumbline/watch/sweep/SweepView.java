package org.plumbline.watch.sweep;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A sweep as the screen shows it.
 *
 * @param asOf the day for which every case is judged
 * @param askedBy who asked for it; "plumbline" for the nightly one
 * @param total cases to be judged
 * @param done cases judged so far
 * @param stopped why it stopped, in a sentence; absent unless it did
 * @param refused a sentence for each case that could not be judged
 * @param tallies by severity, the worst first; empty until it is finished
 */
public record SweepView(
        UUID id,
        LocalDate asOf,
        String packId,
        String askedBy,
        SweepState state,
        Instant startedAt,
        @Nullable Instant finishedAt,
        int total,
        int done,
        @Nullable String stopped,
        List<String> refused,
        List<SweepTally> tallies) {

    public SweepView {
        refused = List.copyOf(refused);
        tallies = List.copyOf(tallies);
    }

    /** The same with the person called by their name, where an account has the user name. */
    public SweepView named(Map<String, String> names) {
        return new SweepView(
                id,
                asOf,
                packId,
                names.getOrDefault(askedBy, askedBy),
                state,
                startedAt,
                finishedAt,
                total,
                done,
                stopped,
                refused,
                tallies);
    }
}
