package org.plumbline.audit.form;

import org.jspecify.annotations.Nullable;
import org.plumbline.instrument.AnswerCode;

/**
 * What the form holds for one question; drafts may be incomplete.
 *
 * @param question its id
 * @param base the version that the form started from ({@link DeskAnswer#version()}), 0 when there was no answer yet
 * @param code absent until chosen
 * @param evidence what the auditor found
 * @param where where in the record: document type and date
 * @param naReason code of the reason for "not applicable"
 * @param naText words to that reason
 * @param goodPractice whether it is worth sharing
 * @param confirmation why the answer stands although the dates of the case contradict it
 */
public record AnswerInput(
        String question,
        int base,
        @Nullable AnswerCode code,
        String evidence,
        String where,
        @Nullable String naReason,
        String naText,
        boolean goodPractice,
        String confirmation) {

    /** An answer with its evidence and nothing else, for a question that has none yet. */
    public static AnswerInput of(String question, AnswerCode code, String evidence) {
        return new AnswerInput(question, 0, code, evidence, "", null, "", false, "");
    }

    /** The same on top of a later version. */
    public AnswerInput on(int version) {
        return new AnswerInput(question, version, code, evidence, where, naReason, naText, goodPractice, confirmation);
    }
}
