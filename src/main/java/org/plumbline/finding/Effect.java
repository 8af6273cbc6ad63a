package org.plumbline.finding;

/** What a pattern of drift and delay is about, and so what a flag of it may do to a grade. */
public enum Effect {
    /** What was done or left undone for the child; it may limit a grade. */
    PRACTICE,
    /** The history of the child or of those who work with the child; it may be so although the work audited is good. */
    CONTEXT
}
