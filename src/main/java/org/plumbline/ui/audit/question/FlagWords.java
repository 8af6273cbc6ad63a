package org.plumbline.ui.audit.question;

import java.util.Locale;
import org.plumbline.audit.form.DeskFlag;
import org.plumbline.audit.round.MitigationReason;

/** The state of a flag, in a sentence. */
public final class FlagWords {

    /** What a flag does that tells the history of the child rather than of the work. */
    public static final String CONTEXT = "Context: it challenges answers and limits no grade.";

    private FlagWords() {}

    public static String state(DeskFlag flag) {
        if (flag.suppressedBy() != null) {
            return "Part of \"" + flag.suppressedBy() + "\", which says it already.";
        }
        MitigationReason reason = flag.reason();
        if (reason == null) {
            return flag.context() ? CONTEXT : "It counts.";
        }
        String words = "Does not count: " + reason.label().toLowerCase(Locale.UK) + ". " + flag.explanation() + " ("
                + flag.mitigatedBy() + ")";
        if (flag.awaitsAgreement()) {
            return words + " It counts until a second person agrees.";
        }
        return flag.agreedBy() == null ? words : words + " Agreed by " + flag.agreedBy() + ".";
    }
}
