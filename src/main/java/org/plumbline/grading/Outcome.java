package org.plumbline.grading;

import java.util.ArrayList;
import java.util.List;

/** The grade that a case reached, as far as action rules judge it. */
public final class Outcome {

    private final Grade grade;
    private final AuditedCase audited;

    Outcome(Grade grade, AuditedCase audited) {
        this.grade = grade;
        this.audited = audited;
    }

    /** The grade reached, or decided by an override. */
    public Grade grade() {
        return grade;
    }

    /** The grade as evidence. */
    public List<String> gradeAsReason() {
        return List.of(grade.name());
    }

    /** Whether any theme got a grade. */
    public boolean anyThemeGraded() {
        return !audited.graded().isEmpty();
    }

    /** Whether the grade is better than requires improvement. */
    public boolean betterThanRequiresImprovement() {
        return grade.atLeast(Grade.GOOD);
    }

    /** Themes that require improvement or are inadequate. */
    public List<String> notGood() {
        return audited.notGood();
    }

    /** What asks for an action plan: the themes that are not good, or else the grade. */
    public List<String> reasonsToImprove() {
        return audited.notGood().isEmpty() ? gradeAsReason() : audited.notGood();
    }

    /** Signs of possible present danger; drift counts only where a theme is graded. */
    public List<String> dangers() {
        List<String> dangers = new ArrayList<>();
        if (audited.immediateRisk()) {
            dangers.addAll(audited.immediateRiskAnswer());
        }
        dangers.addAll(audited.safetyNotMet());
        if (anyThemeGraded()) {
            dangers.addAll(audited.criticalOpen());
        }
        return dangers;
    }

    /** Flags of medium severity and above that stand without a reason, also those that limit no grade. */
    public List<String> standingFlags() {
        return audited.standing();
    }

    /** Safety-critical questions that are not evidenced. */
    public List<String> safetyNotEvidenced() {
        return audited.safetyNotEvidenced();
    }
}
