package org.plumbline.instrument;

/** The six answers that every question takes; labels, points and meanings are the pack's data. */
public enum AnswerCode {
    /** Yes, fully. */
    F,
    /** Mostly. */
    M,
    /** Partly. */
    P,
    /** No. */
    N,
    /** Not evidenced on the record. */
    E,
    /** Not applicable: excluded from the score. */
    A
}
