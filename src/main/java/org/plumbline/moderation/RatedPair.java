package org.plumbline.moderation;

import java.time.YearMonth;
import org.plumbline.grading.Grade;

/**
 * Two blind ratings of one audit: the originals, never the grade that was agreed on.
 *
 * @param audit identifies the audit
 * @param scope {@value #OVERALL} or the code of a theme
 * @param firstRater the auditor who rated first
 * @param secondRater another auditor
 * @param month the month of the round
 * @param induction whether it is one of a new auditor's first audits, which say nothing about the others
 */
public record RatedPair(
        String audit,
        String scope,
        String firstRater,
        String secondRater,
        Grade first,
        Grade second,
        YearMonth month,
        boolean induction) {

    /** The scope of the grade of the whole case. */
    public static final String OVERALL = "OVERALL";

    /** Whether both gave a grade. */
    boolean graded() {
        return first.isGraded() && second.isGraded();
    }

    boolean ratedBy(String auditor) {
        return firstRater.equals(auditor) || secondRater.equals(auditor);
    }

    /** The pair with the auditor, who is one of the two, as its first rater. */
    RatedPair seenBy(String auditor) {
        return firstRater.equals(auditor)
                ? this
                : new RatedPair(audit, scope, secondRater, firstRater, second, first, month, induction);
    }
}
