package org.plumbline.ui.audit;

import java.util.Locale;
import org.plumbline.grading.AuditedCase;
import org.plumbline.instrument.Instrument;

/** Overrides in words. */
final class OverrideWords {

    private OverrideWords() {}

    /** Such as "Overall" or "Risk analysis". */
    static String scope(String scope, Instrument instrument) {
        return scope.equals(AuditedCase.OVERALL)
                ? "Overall"
                : instrument.theme(scope).name();
    }

    /** A category of the pack, such as "Context not captured". */
    static String category(String code) {
        String words = code.replace('_', ' ').toLowerCase(Locale.UK);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
