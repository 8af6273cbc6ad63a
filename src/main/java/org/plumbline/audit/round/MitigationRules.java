package org.plumbline.audit.round;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.finding.Severity;

/**
 * When an auditor may say that a flag does not count against the case, and from when on it does not.
 *
 * @param minimumText least number of characters of the explanation, blanks at either end left out
 */
public record MitigationRules(int minimumText) {

    /** The severities whose flags count until a second person agrees to the reason. */
    public static final Set<Severity> WITH_SECOND_PERSON = Set.of(Severity.CRITICAL);

    /** Whether a second person has to agree before a reason counts. */
    public static boolean needsSecondPerson(Severity severity) {
        return WITH_SECOND_PERSON.contains(severity);
    }

    /**
     * Whether a flag no longer counts against the case.
     *
     * @param reason absent when none was given
     * @param agreed whether a second person has agreed to it
     */
    public static boolean mitigated(Severity severity, @Nullable MitigationReason reason, boolean agreed) {
        return reason != null && (agreed || !needsSecondPerson(severity));
    }

    /** What prevents storing a mitigation, in a sentence that says what to do; empty when it may be stored. */
    public Optional<String> problem(@Nullable MitigationReason reason, String text) {
        if (reason == null) {
            return Optional.of("Choose why the flag does not count here.");
        }
        int length = text.strip().length();
        return length < minimumText
                ? Optional.of("Explain in at least %d characters why it does not count; there are %d so far."
                        .formatted(minimumText, length))
                : Optional.empty();
    }
}
