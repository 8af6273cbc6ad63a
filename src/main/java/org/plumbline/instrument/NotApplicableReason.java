package org.plumbline.instrument;

/**
 * Why a question cannot apply.
 *
 * @param code such as {@code AGE}
 * @param needsText whether the auditor must say more
 * @param minimum least number of characters of that text, zero where none is needed
 */
public record NotApplicableReason(String code, String label, boolean needsText, int minimum) {

    /** The code of the reason that has to be given in words. */
    static final String OTHER = "OTHER";

    /** Whether the question takes the reason: a critical one of which nothing says when it may not apply wants words. */
    public boolean acceptedFor(Question question) {
        return !question.critical() || question.notApplicableWhen() != null || code.equals(OTHER);
    }
}
