package org.plumbline.grading;

import org.plumbline.rulebook.Parameters;
import org.plumbline.statistics.Fraction;

/** The numbers that grading rules judge against, from the pack's parameters. Rules read them by these names. */
public final class Limits {

    private final Fraction outstanding;
    private final Fraction good;
    private final Fraction requiresImprovement;
    private final int applicableMinimum;
    private final Fraction applicableShare;
    private final int severalNotMet;
    private final Fraction recordThin;
    private final Fraction recordAbsent;
    private final int fullAuditThemes;
    private final int severalInadequate;
    private final Fraction weakThemesShare;
    private final Fraction outstandingThemesShare;
    private final int someMediumFlags;
    private final int manyMediumFlags;

    Limits(Parameters parameters) {
        outstanding = fraction(parameters, "band-outstanding");
        good = fraction(parameters, "band-good");
        requiresImprovement = fraction(parameters, "band-requires-improvement");
        applicableMinimum = parameters.whole("grading.applicable-minimum");
        applicableShare = fraction(parameters, "applicable-share");
        severalNotMet = parameters.whole("grading.several-not-met");
        recordThin = fraction(parameters, "record-thin");
        recordAbsent = fraction(parameters, "record-absent");
        fullAuditThemes = parameters.whole("grading.full-audit-themes");
        severalInadequate = parameters.whole("grading.several-inadequate-themes");
        weakThemesShare = fraction(parameters, "weak-themes-share");
        outstandingThemesShare = fraction(parameters, "outstanding-themes-share");
        someMediumFlags = parameters.whole("grading.some-medium-flags");
        manyMediumFlags = parameters.whole("grading.many-medium-flags");
    }

    private static Fraction fraction(Parameters parameters, String name) {
        return Fraction.of(parameters.number("grading." + name));
    }

    /** The band of a score: exactly on a border belongs to the better grade. */
    Grade band(Fraction score) {
        if (score.compareTo(outstanding) >= 0) {
            return Grade.OUTSTANDING;
        }
        if (score.compareTo(good) >= 0) {
            return Grade.GOOD;
        }
        return score.compareTo(requiresImprovement) >= 0 ? Grade.REQUIRES_IMPROVEMENT : Grade.INADEQUATE;
    }

    /** Least number of questions of a theme that must apply, from how many it has. */
    int applicableMinimum(int questions) {
        return Math.max(
                applicableMinimum,
                applicableShare.times(Fraction.of(questions, 1)).ceiling());
    }

    /** From how many answers on several standards are not met. */
    public int severalNotMet() {
        return severalNotMet;
    }

    /** From which share of the applicable weight a record is too thin. */
    public Fraction recordThin() {
        return recordThin;
    }

    /** From which share of the applicable weight a record does not evidence practice. */
    public Fraction recordAbsent() {
        return recordAbsent;
    }

    /** From how many graded themes on the case has a score of its own. */
    public int fullAuditThemes() {
        return fullAuditThemes;
    }

    /** From how many themes on several are inadequate. */
    public int severalInadequate() {
        return severalInadequate;
    }

    /** From which share of the graded themes on many are not good. */
    public Fraction weakThemesShare() {
        return weakThemesShare;
    }

    /** Least share of outstanding themes that an outstanding case needs. */
    public Fraction outstandingThemesShare() {
        return outstandingThemesShare;
    }

    /** From how many medium flags on there are some. */
    public int someMediumFlags() {
        return someMediumFlags;
    }

    /** From how many medium flags on there are many. */
    public int manyMediumFlags() {
        return manyMediumFlags;
    }
}
