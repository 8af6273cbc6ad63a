package org.plumbline.audit.draw;

import java.util.Optional;
import org.plumbline.audit.form.TextLimits;

/** What a reason that somebody gives has to look like. */
final class Reasons {

    private static final int LEAST = 10;

    private Reasons() {}

    /** What is wrong with the reason, in a sentence that says what to do. */
    static Optional<String> problem(String what, String reason) {
        return reason.strip().length() < LEAST
                ? Optional.of("Say %s in at least %d characters.".formatted(what, LEAST))
                : TextLimits.problem("text under “Reason”", reason, TextLimits.ALLOCATION);
    }
}
