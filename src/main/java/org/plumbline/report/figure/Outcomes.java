package org.plumbline.report.figure;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plumbline.audit.figures.AuditOutcome;
import org.plumbline.audit.figures.CaseOutcome;
import org.plumbline.audit.figures.ThemeOutcome;
import org.plumbline.audit.round.SampleStream;
import org.plumbline.grading.Grade;

/** The audits up to a month, picked by period. */
public record Outcomes(YearMonth month, List<AuditOutcome> audits) {

    /** Signed-off audits of so many months, the last of them so many months back; both streams. */
    List<AuditOutcome> submitted(int length, int back) {
        return assigned(length, back).stream().filter(AuditOutcome::submitted).toList();
    }

    /** The same of the random sample alone. */
    List<AuditOutcome> random(int length, int back) {
        return submitted(length, back).stream()
                .filter(a -> a.stream() == SampleStream.RANDOM)
                .toList();
    }

    /** Audits of a stream given out in the month, and those of them signed off. */
    Sample.Tasks tasks(SampleStream stream) {
        List<AuditOutcome> given =
                assigned(1, 0).stream().filter(a -> a.stream() == stream).toList();
        return new Sample.Tasks(
                (int) given.stream().filter(AuditOutcome::submitted).count(), given.size());
    }

    /** Audits given out in so many months, the last of them so many months back, signed off or not; both streams. */
    List<AuditOutcome> assigned(int length, int back) {
        YearMonth last = month.minusMonths(back);
        YearMonth first = last.minusMonths(length - 1L);
        return audits.stream()
                .filter(a -> !a.month().isBefore(first) && !a.month().isAfter(last))
                .toList();
    }

    public static CaseOutcome of(AuditOutcome audit) {
        return Optional.ofNullable(audit.outcome())
                .orElseThrow(
                        () -> new IllegalStateException("A submitted audit has no outcome (" + audit.auditId() + ")"));
    }

    public static List<Grade> grades(List<AuditOutcome> audits) {
        return audits.stream().map(a -> of(a).finalGrade()).toList();
    }

    public static List<Grade> themeGrades(String theme, List<AuditOutcome> audits) {
        return audits.stream()
                .flatMap(a -> of(a).themes().stream())
                .filter(t -> t.theme().equals(theme))
                .map(t -> t.finalGrade())
                .toList();
    }

    /** How many audits have a lower grade than each of their themes. */
    public static int belowThemes(List<AuditOutcome> audits) {
        return (int) audits.stream()
                .map(Outcomes::of)
                .filter(one -> one.finalGrade().isGraded()
                        && one.themes().stream()
                                .map(ThemeOutcome::finalGrade)
                                .filter(Grade::isGraded)
                                .min(Comparator.naturalOrder())
                                .filter(lowest -> !one.finalGrade().atLeast(lowest))
                                .isPresent())
                .count();
    }

    public static Share goodOrBetter(List<AuditOutcome> audits) {
        return GradeRow.of("", "", grades(audits)).goodOrBetter();
    }
}
