package org.plumbline.audit.round;

/**
 * How far the audits of a round have come.
 *
 * @param random audits of the random sample
 * @param targeted audits of the targeted stream
 * @param assigned audits with an auditor
 * @param started audits that the auditor has opened
 * @param submitted audits signed off
 * @param overdue assigned audits past their due date and not signed off
 */
public record RoundResponse(int random, int targeted, int assigned, int started, int submitted, int overdue) {

    public static final RoundResponse NONE = new RoundResponse(0, 0, 0, 0, 0, 0);

    /** Audits of both streams. */
    public int all() {
        return random + targeted;
    }

    /** Audits without an auditor. */
    public int unallocated() {
        return all() - assigned;
    }
}
