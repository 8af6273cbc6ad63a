package org.plumbline.report.figure;

/**
 * Grades that the QA lead changed.
 *
 * @param month overridden audits of the month
 * @param quarter the same of the rolling quarter
 * @param reviewDue whether the quarter's share calls for a review of the rules
 */
public record Overrides(Overridden month, Overridden quarter, boolean reviewDue) {

    /** How many, and what share of the audits submitted. */
    public record Overridden(Count number, Share share) {

        static Overridden of(int number, int audits) {
            return new Overridden(Count.of(number), Share.of(number, audits).counted());
        }
    }
}
