package org.plumbline.audit.form;

import org.jspecify.annotations.Nullable;
import org.plumbline.instrument.AnswerCode;

/**
 * Evidence that came after sign-off.
 *
 * @param question that was answered "not evidenced"
 * @param code the answer that the evidence gives
 * @param filedAt where in the child's record the document is
 * @param manager who confirms it
 */
public record LateEvidenceInput(
        String question, @Nullable AnswerCode code, String evidence, String filedAt, String manager) {}
