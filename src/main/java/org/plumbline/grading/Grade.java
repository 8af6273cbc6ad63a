package org.plumbline.grading;

/** Ofsted's four-point scale, worst first, and the absence of a grade. Labels shown to people are the pack's data. */
public enum Grade {
    NOT_GRADED,
    INADEQUATE,
    REQUIRES_IMPROVEMENT,
    GOOD,
    OUTSTANDING;

    /** Whether this is a grade of the scale. */
    public boolean isGraded() {
        return this != NOT_GRADED;
    }

    /** Whether this is a grade of the scale and no worse than the other. */
    public boolean atLeast(Grade other) {
        return isGraded() && compareTo(other) >= 0;
    }
}
