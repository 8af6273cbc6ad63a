package org.plumbline.council.adoption;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plumbline.calendar.EnglishDates;

/**
 * One proposal to adopt a pack, as it is in the history.
 *
 * @param digest of the files of the pack that it is about
 * @param decision where the council decided it
 * @param agreedBy the second person; absent while it waits, or when it was withdrawn
 */
public record AdoptionView(
        UUID id,
        String digest,
        String decision,
        String proposedBy,
        Instant proposedAt,
        @Nullable String agreedBy,
        @Nullable Instant agreedAt,
        @Nullable String withdrawnBy,
        @Nullable Instant withdrawnAt) {

    /** Whether a second person has agreed. */
    public boolean agreed() {
        return agreedAt != null;
    }

    /** Such as "Proposed by Quinn Lead on 01/12/2026, agreed by Harper Head on 02/12/2026". */
    public String who() {
        String words = "Proposed by " + proposedBy + on(proposedAt);
        if (agreedAt != null) {
            return words + ", agreed by " + agreedBy + on(agreedAt);
        }
        return withdrawnAt == null ? words : words + ", withdrawn by " + withdrawnBy + on(withdrawnAt);
    }

    private static String on(Instant at) {
        return " on " + EnglishDates.day(EnglishDates.dayOf(at));
    }
}
