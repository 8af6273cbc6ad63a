package org.plumbline.audit.draw;

import java.util.Optional;
import org.plumbline.audit.form.Audit;
import org.plumbline.audit.form.Reply;
import org.plumbline.audit.form.TextLimits;
import org.plumbline.audit.redaction.NamesAsked;
import org.plumbline.audit.round.Round;
import org.plumbline.instrument.OwnWords;
import org.springframework.stereotype.Component;

/** What a reason that somebody gives has to look like. */
@Component
class Reasons {

    private static final int LEAST = 10;

    private final NamesAsked names;

    Reasons(NamesAsked names) {
        this.names = names;
    }

    /** What is wrong with a reason that is stored with the round. */
    Optional<Reply> problem(Round round, String what, OwnWords reason) {
        return problem(what, reason).or(() -> names.about(round.month().toString(), what, reason));
    }

    /** What is wrong with a reason that is stored with the audit. */
    Optional<Reply> problem(Audit audit, String what, OwnWords reason) {
        return problem(what, reason).or(() -> names.about(audit, what, reason));
    }

    private static Optional<Reply> problem(String what, OwnWords reason) {
        String text = reason.text();
        return (text.length() < LEAST
                        ? Optional.of("Say %s in at least %d characters.".formatted(what, LEAST))
                        : TextLimits.problem("text under “Reason”", text, TextLimits.ALLOCATION))
                .map(Reply::refused);
    }
}
