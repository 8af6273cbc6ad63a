package org.plumbline.audit.form;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.instrument.AnswerCode;
import org.plumbline.instrument.FreeTextGuard;

/**
 * Evidence that came after sign-off.
 *
 * @param question that was answered "not evidenced"
 * @param code the answer that the evidence gives
 * @param filedAt where in the child's record the document is
 * @param manager who confirms it
 * @param kept words in it of which the person says that they identify nobody
 */
public record LateEvidenceInput(
        String question, @Nullable AnswerCode code, String evidence, String filedAt, String manager, Set<String> kept) {

    public LateEvidenceInput {
        kept = Set.copyOf(kept);
    }

    /** Words in it that may identify somebody; where it is filed and who confirms it have dates by their nature. */
    public List<FreeTextGuard.Warning> names() {
        return Stream.of(
                        FreeTextGuard.warnings(evidence),
                        FreeTextGuard.besideDates(filedAt),
                        FreeTextGuard.besideDates(manager))
                .flatMap(List::stream)
                .toList();
    }
}
