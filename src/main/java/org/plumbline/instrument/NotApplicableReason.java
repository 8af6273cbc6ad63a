package org.plumbline.instrument;

/**
 * Why a question cannot apply.
 *
 * @param code such as {@code AGE}
 * @param needsText whether the auditor must say more
 * @param minimum least number of characters of that text, zero where none is needed
 */
public record NotApplicableReason(String code, String label, boolean needsText, int minimum) {}
