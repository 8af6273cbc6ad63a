package org.plumbline.audit.form;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plumbline.grading.AnswerSheet;
import org.plumbline.grading.CaseGrade;
import org.plumbline.grading.Change;
import org.plumbline.instrument.FreeTextGuard;

/**
 * The page before sign-off: what is missing, or the computed grade with its reasons.
 *
 * @param version to be handed to the sign-off, so that nobody signs what they have not seen
 * @param missing empty when the audit is complete
 * @param grade absent while something is missing
 * @param sheet what the grade was computed from; absent while something is missing
 * @param sentence the grade in a sentence; absent while something is missing
 * @param changes what would change the grade
 * @param confirmed answers that are kept although the dates of the case contradict them
 * @param freeText words in the answers that may identify somebody, to be looked at again
 * @param namesInSummary words that may identify somebody in what the auditor takes from the case
 * @param sameEvidence the questions under which one and the same evidence stands, text by text, where they are many
 * @param changedAfterCheck answers changed since the grade was first shown
 * @param maySignOff whether the person is the auditor and nothing is missing
 */
public record CheckView(
        UUID auditId,
        int version,
        List<MissingItem> missing,
        @Nullable CaseGrade grade,
        @Nullable AnswerSheet sheet,
        @Nullable String sentence,
        List<Change> changes,
        int confirmed,
        List<TextToCheck> freeText,
        List<FreeTextGuard.Warning> namesInSummary,
        List<List<String>> sameEvidence,
        int changedAfterCheck,
        boolean maySignOff) {

    /** A warning of the free-text guard and the question whose evidence it is in. */
    public record TextToCheck(String question, FreeTextGuard.Warning warning) {}
}
