package org.plumbline.watch.step;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.casefile.contract.CaseEvent;
import org.plumbline.casefile.contract.CaseHistory;
import org.plumbline.casefile.contract.EventType;
import org.plumbline.drift.clock.Limits;
import org.plumbline.finding.DriftFindings;
import org.plumbline.finding.EventRef;
import org.plumbline.finding.TimescaleResult;

/**
 * Reads off a case the steps that figures over the caseload are made of.
 *
 * @param timescales ids of the timescales whose timeliness is measured
 * @param overlap days after a step up within which another lower event makes the pair unclear, so that it is left out
 * @param national the limits of the pack with bank holidays alone, so that the share in time can be held against that of
 *     England whatever a council has decided for itself
 */
public record StepMeasurer(Set<String> timescales, int overlap, Limits national) {

    public StepMeasurer {
        timescales = Set.copyOf(timescales);
    }

    public List<MeasuredStep> of(CaseHistory history, DriftFindings findings) {
        List<MeasuredStep> steps = new ArrayList<>();
        for (TimescaleResult clock : findings.timescales()) {
            EventRef to = clock.to();
            if (to != null && timescales.contains(clock.timescale())) {
                steps.add(new MeasuredStep(
                        clock.timescale(),
                        to.date(),
                        days(clock.from().date(), to.date()),
                        national.of(clock.timescale()).keeps(clock)));
            }
        }
        for (StepUp up : StepUp.values()) {
            for (CaseEvent higher : history.events()) {
                if (higher.type() == up.higher() && !higher.date().isAfter(findings.asOf())) {
                    lower(history, up.lower(), higher.date())
                            .ifPresent(lower -> steps.add(
                                    new MeasuredStep(up.name(), higher.date(), days(lower, higher.date()), true)));
                }
            }
        }
        return steps;
    }

    private Optional<LocalDate> lower(CaseHistory history, EventType type, LocalDate higher) {
        List<LocalDate> days = history.events().stream()
                .filter(event -> event.type() == type)
                .map(CaseEvent::date)
                .toList();
        boolean unclear = days.stream().anyMatch(day -> day.isAfter(higher) && !day.isAfter(higher.plusDays(overlap)));
        return unclear
                ? Optional.empty()
                : days.stream().filter(day -> !day.isAfter(higher)).max(Comparator.naturalOrder());
    }

    private static int days(LocalDate from, LocalDate to) {
        return (int) ChronoUnit.DAYS.between(from, to);
    }
}
