package org.plumbline.instrument;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A question on a duty that did not exist when the pack began. Nobody is asked it; a pack that begins on or after the day
 * asks it.
 *
 * @param question as it will be asked
 * @param inForce the day from which the duty exists; {@link #NO_DAY_KNOWN} where it is law and no day is known
 * @param source the law or guidance that it comes from
 */
public record LaterQuestion(Question question, LocalDate inForce, String source) {

    /** Later than any day. */
    public static final LocalDate NO_DAY_KNOWN = LocalDate.MAX;

    static final String FIELD = "in-force";

    /** Whether a day is known. */
    public boolean dayKnown() {
        return !inForce.equals(NO_DAY_KNOWN);
    }

    /** Whether a pack that begins on the day asks the question with these fields. */
    static boolean asked(Map<?, ?> fields, LocalDate begins) {
        return from(fields.get(FIELD)).map(day -> !day.isAfter(begins)).orElse(true);
    }

    /** The day in the field, the earliest one where nothing is written; empty where what is written is no such day. */
    static Optional<LocalDate> from(@Nullable Object written) {
        if (written == null) {
            return Optional.of(LocalDate.MIN);
        }
        if (Boolean.FALSE.equals(written)) {
            return Optional.of(NO_DAY_KNOWN);
        }
        try {
            return Optional.of(LocalDate.parse(written.toString()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
