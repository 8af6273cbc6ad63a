package org.plumbline.moderation;

/** What follows from the agreement of raters. */
public enum AgreementBand {
    /** Grades can be relied on. */
    ACCEPTABLE,
    /** Raters should talk about what they grade differently. */
    CALIBRATE,
    /** Grades should not be published before raters agree better. */
    STOP
}
