package org.plumbline.grading;

import org.plumbline.instrument.AnswerCode;

/** One answer that would have to be another. */
public record AnswerChange(String question, AnswerCode from, AnswerCode to) {}
