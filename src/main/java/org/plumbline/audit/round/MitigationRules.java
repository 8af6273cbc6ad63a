package org.plumbline.audit.round;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.Role;
import org.plumbline.finding.Severity;
import org.plumbline.rulebook.RulePack;

/**
 * When an auditor may say that a flag does not count against the case. A critical flag needs the agreement of a second
 * person.
 *
 * @param minimumText least number of characters of the explanation, blanks at either end left out
 */
public record MitigationRules(int minimumText) {

    private static final Set<Role> MAY_AGREE = Set.of(Role.PRACTICE_SUPERVISOR, Role.QA_LEAD, Role.SERVICE_HEAD);

    /** The rules of a pack. */
    public static MitigationRules of(RulePack pack) {
        return new MitigationRules(pack.parameters().whole("audit.mitigation-text"));
    }

    /**
     * What stands against a mitigation, in a sentence that says what to do; empty when it may be stored.
     *
     * @param secondPerson roles of the other person who agrees, empty when nobody has; that it is another person than
     *     the auditor is for the caller to see to
     */
    public Optional<String> check(
            Severity severity, @Nullable MitigationReason reason, String text, Set<Role> secondPerson) {
        if (reason == null) {
            return Optional.of("Choose a reason for the mitigation.");
        }
        int length = text.strip().length();
        if (length < minimumText) {
            return Optional.of("Explain the mitigation in at least %d characters; there are %d so far."
                    .formatted(minimumText, length));
        }
        if (severity == Severity.CRITICAL && secondPerson.stream().noneMatch(MAY_AGREE::contains)) {
            return Optional.of("A critical flag needs a second person. "
                    + "Ask a practice supervisor, the QA lead or the service head to agree.");
        }
        return Optional.empty();
    }
}
