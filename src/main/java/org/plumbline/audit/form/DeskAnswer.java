package org.plumbline.audit.form;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.instrument.AnswerCode;
import org.plumbline.instrument.FreeTextGuard;

/**
 * An answer as it is stored.
 *
 * @param code absent until chosen
 * @param confirmation why the answer stands although dates of the case contradict it; blank where it was not asked for
 * @param version to be handed back with the next save of the question
 * @param by who saved it last
 */
public record DeskAnswer(
        @Nullable AnswerCode code,
        String evidence,
        String where,
        @Nullable String naReason,
        String naText,
        boolean goodPractice,
        String confirmation,
        int version,
        String by,
        Instant at) {

    /** Words in the answer that may identify somebody. */
    public List<FreeTextGuard.Warning> freeText() {
        List<FreeTextGuard.Warning> warnings = new ArrayList<>(FreeTextGuard.warnings(evidence));
        warnings.addAll(FreeTextGuard.warnings(confirmation));
        return warnings;
    }
}
