package org.plumbline.finding;

/**
 * A pattern or timescale that cannot be evaluated, because the data for it is not there. It is never the same as clear.
 *
 * @param code pattern or timescale
 * @param missing what would be needed, in words
 */
public record NotEvaluable(String code, String missing) {}
