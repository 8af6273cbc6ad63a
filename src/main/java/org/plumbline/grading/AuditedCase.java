package org.plumbline.grading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.plumbline.finding.Severity;
import org.plumbline.statistics.Fraction;

/**
 * A case with its graded themes and open flags, sorted into neutral lists that overall rules judge. Lists hold theme
 * codes, question ids or pattern codes in the order of the form or sheet.
 */
public final class AuditedCase {

    /** The scope of a conclusion about the whole case. */
    public static final String OVERALL = "OVERALL";

    /** The evidence when the auditor found an immediate risk. */
    public static final String IMMEDIATE_RISK = "IMMEDIATE_RISK";

    private final Limits limits;
    private final boolean immediateRisk;
    private final Grade scoreBand;
    private final List<String> graded = new ArrayList<>();
    private final List<String> notGraded = new ArrayList<>();
    private final List<String> inadequate = new ArrayList<>();
    private final List<String> limitingInadequate = new ArrayList<>();
    private final List<String> notGood = new ArrayList<>();
    private final List<String> belowOutstanding = new ArrayList<>();
    private final List<String> limitingBelowOutstanding = new ArrayList<>();
    private final List<String> safetyNotMet = new ArrayList<>();
    private final List<String> safetyNotEvidenced = new ArrayList<>();
    private final List<String> criticalMitigated;
    private final List<String> criticalOpen;
    private final List<String> highOpen;
    private final List<String> mediumOpen;
    private final List<String> standing;
    private Grade lowestTheme = Grade.OUTSTANDING;

    AuditedCase(
            List<AuditedTheme> audited,
            List<ThemeGrade> grades,
            boolean immediateRisk,
            List<OpenFlag> flags,
            Predicate<OpenFlag> counts,
            Grade scoreBand,
            Limits limits) {
        this.limits = limits;
        this.immediateRisk = immediateRisk;
        this.scoreBand = scoreBand;
        for (int i = 0; i < audited.size(); i++) {
            sort(audited.get(i), grades.get(i).grade());
        }
        List<OpenFlag> counting = flags.stream().filter(counts).toList();
        criticalMitigated = patterns(counting, Severity.CRITICAL, true);
        criticalOpen = patterns(counting, Severity.CRITICAL, false);
        highOpen = patterns(counting, Severity.HIGH, false);
        mediumOpen = patterns(counting, Severity.MEDIUM, false);
        standing = flags.stream()
                .filter(flag -> !flag.mitigated() && flag.severity().atLeast(Severity.MEDIUM))
                .map(OpenFlag::pattern)
                .toList();
    }

    private void sort(AuditedTheme theme, Grade grade) {
        String code = theme.code();
        boolean limiting = theme.theme().limiting();
        safetyNotMet.addAll(theme.safetyNotMet());
        safetyNotEvidenced.addAll(theme.safetyNotEvidenced());
        if (!grade.isGraded()) {
            notGraded.add(code);
            return;
        }
        graded.add(code);
        lowestTheme = grade.compareTo(lowestTheme) < 0 ? grade : lowestTheme;
        if (grade == Grade.INADEQUATE) {
            inadequate.add(code);
            if (limiting) {
                limitingInadequate.add(code);
            }
        }
        if (!grade.atLeast(Grade.GOOD)) {
            notGood.add(code);
        }
        if (grade != Grade.OUTSTANDING) {
            belowOutstanding.add(code);
            if (limiting) {
                limitingBelowOutstanding.add(code);
            }
        }
    }

    private static List<String> patterns(List<OpenFlag> flags, Severity severity, boolean mitigated) {
        List<String> patterns = new ArrayList<>();
        for (OpenFlag flag : flags) {
            if (flag.severity() == severity && flag.mitigated() == mitigated) {
                patterns.add(flag.pattern());
            }
        }
        return patterns;
    }

    /** Every flag from medium upwards that is not mitigated, also those that limit no grade. */
    List<String> standing() {
        return standing;
    }

    List<String> safetyNotEvidenced() {
        return safetyNotEvidenced;
    }

    /** The scope of conclusions about the case. */
    public String scope() {
        return OVERALL;
    }

    /** The numbers to judge against. */
    public Limits limits() {
        return limits;
    }

    /** Whether the auditor found an immediate risk to the child. */
    public boolean immediateRisk() {
        return immediateRisk;
    }

    /** The auditor's answer as evidence. */
    public List<String> immediateRiskAnswer() {
        return List.of(IMMEDIATE_RISK);
    }

    /** The band of the overall score. */
    public Grade scoreBand() {
        return scoreBand;
    }

    /** The lowest grade of a graded theme. */
    public Grade lowestTheme() {
        return lowestTheme;
    }

    /** Themes with a grade. */
    public List<String> graded() {
        return graded;
    }

    /** Themes audited that got no grade. */
    public List<String> notGraded() {
        return notGraded;
    }

    /** Themes that are inadequate. */
    public List<String> inadequate() {
        return inadequate;
    }

    /** Limiting themes that are inadequate. */
    public List<String> limitingInadequate() {
        return limitingInadequate;
    }

    /** Themes that require improvement or are inadequate. */
    public List<String> notGood() {
        return notGood;
    }

    /** Share of the graded themes that are not good. */
    public Fraction notGoodShare() {
        return Fraction.of(notGood.size(), graded.size());
    }

    /** Graded themes below outstanding. */
    public List<String> belowOutstanding() {
        return belowOutstanding;
    }

    /** Limiting themes below outstanding. */
    public List<String> limitingBelowOutstanding() {
        return limitingBelowOutstanding;
    }

    /** Share of the graded themes that are outstanding. */
    public Fraction outstandingShare() {
        return Fraction.of(graded.size() - belowOutstanding.size(), graded.size());
    }

    /** Safety-critical questions answered No, also in themes without a grade. */
    public List<String> safetyNotMet() {
        return safetyNotMet;
    }

    /** Critical flags that are mitigated. */
    public List<String> criticalMitigated() {
        return criticalMitigated;
    }

    /** Critical flags that are not mitigated. */
    public List<String> criticalOpen() {
        return criticalOpen;
    }

    /** High flags that are not mitigated. */
    public List<String> highOpen() {
        return highOpen;
    }

    /** Medium flags that are not mitigated. */
    public List<String> mediumOpen() {
        return mediumOpen;
    }
}
