package org.plumbline.audit.form;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.plumbline.calendar.EnglishDates;
import org.plumbline.finding.DriftFindings;
import org.plumbline.finding.Severity;
import org.plumbline.finding.TimescaleResult;
import org.plumbline.instrument.AnswerCode;
import org.plumbline.instrument.Contradiction;

/**
 * Which answers the dates of a case contradict, as of the day of the findings. Pure.
 *
 * @param periodFrom first day of the audit period; what came late before it contradicts nothing
 */
record FrozenDates(UUID auditId, DriftFindings findings, LocalDate periodFrom, List<AuditFlag> flags) {

    private static final Comparator<TimescaleResult> LONGEST_OVER = Comparator.comparingLong(
                    (TimescaleResult each) -> ChronoUnit.DAYS.between(each.due(), each.until()))
            .thenComparing(TimescaleResult::until);

    /** Those of the pack that hold. */
    List<AuditContradiction> contradictions(List<Contradiction> pack) {
        List<AuditContradiction> found = new ArrayList<>();
        for (Contradiction each : pack) {
            if (each.says() == null) {
                addOpenFlags(each, found);
            } else {
                add(each, each.overdue(), late(each, true), found);
                add(each, each.late(), late(each, false), found);
            }
        }
        return found;
    }

    private List<TimescaleResult> late(Contradiction each, boolean overdue) {
        return findings.timescales().stream()
                .filter(result -> each.timescales().contains(result.timescale()))
                .filter(result -> result.late() && !result.until().isBefore(periodFrom))
                .filter(result -> findings.isRunning(result) == overdue)
                .toList();
    }

    private void add(
            Contradiction each,
            Set<AnswerCode> answers,
            List<TimescaleResult> results,
            List<AuditContradiction> found) {
        if (answers.isEmpty() || results.isEmpty()) {
            return;
        }
        String says = filled(
                Objects.requireNonNull(each.says()),
                results.stream().max(LONGEST_OVER).orElseThrow());
        long times = results.stream()
                .map(result -> List.of(result.from().date(), result.until()))
                .distinct()
                .count();
        found.add(new AuditContradiction(
                auditId,
                each.code(),
                each.question(),
                answers,
                null,
                times == 1 ? says : says + " It was so %d times in the audit period.".formatted(times)));
    }

    private static String filled(String sentence, TimescaleResult result) {
        LocalDate from = result.from().date();
        return sentence.replace("{from}", EnglishDates.day(from))
                .replace("{until}", EnglishDates.day(result.until()))
                .replace("{due}", EnglishDates.day(result.due()))
                .replace("{days}", String.valueOf(ChronoUnit.DAYS.between(from, result.until())));
    }

    /** Flags from High upwards are left to the warning W-01, which needs no entry in the pack. */
    private void addOpenFlags(Contradiction each, List<AuditContradiction> found) {
        flags.stream()
                .filter(flag -> !flag.suppressed()
                        && !flag.severity().atLeast(Severity.HIGH)
                        && each.patterns().contains(flag.pattern()))
                .forEach(flag -> found.add(new AuditContradiction(
                        auditId, each.code(), each.question(), each.standing(), flag.pattern(), flag.text())));
    }
}
