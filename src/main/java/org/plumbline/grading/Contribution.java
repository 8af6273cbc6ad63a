package org.plumbline.grading;

import org.plumbline.instrument.AnswerCode;

/**
 * What one answer gave to, or took from, the score of its theme.
 *
 * @param weighted weight times points gained, or weight times points lost
 */
public record Contribution(String question, AnswerCode answer, int weighted) {}
