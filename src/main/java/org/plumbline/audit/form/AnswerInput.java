package org.plumbline.audit.form;

import org.plumbline.instrument.AnswerCode;

/**
 * What the form holds for one question.
 *
 * @param question its id
 * @param base the version that the form started from ({@link DeskAnswer#version()}), 0 when there was no answer yet
 */
public record AnswerInput(String question, int base, AnswerContent content) {

    /** An answer with its evidence and nothing else, for a question that has none yet. */
    public static AnswerInput of(String question, AnswerCode code, String evidence) {
        return new AnswerInput(question, 0, AnswerContent.of(code, evidence));
    }

    /** The same on top of a later version. */
    public AnswerInput on(int version) {
        return new AnswerInput(question, version, content);
    }
}
