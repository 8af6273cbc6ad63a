package org.plumbline.sampling;

/**
 * A case of a sample that could not be audited.
 *
 * @param reason why, in plain words
 */
public record Refusal(String caseId, String reason) {}
