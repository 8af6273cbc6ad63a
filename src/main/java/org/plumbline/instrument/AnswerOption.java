package org.plumbline.instrument;

/**
 * One answer of the scale as the form shows it.
 *
 * @param points 0 to 100; without meaning for {@link AnswerCode#A}
 * @param minimumEvidence least number of characters of evidence text
 */
public record AnswerOption(AnswerCode code, String label, int points, String meaning, int minimumEvidence) {}
