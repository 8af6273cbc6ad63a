package org.plumbline.ui.audit;

import java.util.Locale;
import org.plumbline.audit.DeskFlag;
import org.plumbline.drift.MitigationReason;

/** Where a flag stands, in a sentence. */
final class FlagWords {

    private FlagWords() {}

    static String state(DeskFlag flag) {
        if (flag.suppressedBy() != null) {
            return "Part of " + flag.suppressedBy() + ", which says it already.";
        }
        MitigationReason reason = flag.reason();
        if (reason == null) {
            return "It stands.";
        }
        String words = "Does not count: " + reason.label().toLowerCase(Locale.UK) + ". " + flag.explanation() + " ("
                + flag.mitigatedBy() + ")";
        if (flag.awaitsAgreement()) {
            return words + " It stands until a second person agrees.";
        }
        return flag.agreedBy() == null ? words : words + " Agreed by " + flag.agreedBy() + ".";
    }
}
