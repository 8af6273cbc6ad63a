package org.plumbline.watch.step;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
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
 * @param national the limits of the pack with bank holidays alone, so that the share in time can be held against that of
 *     England whatever a council has decided for itself
 */
public record StepMeasurer(Set<String> timescales, Limits national) {

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
            measure(up, history, findings.asOf(), steps);
        }
        return steps;
    }

    /**
     * By the method of the published analysis code: a step up goes with the nearest event below it on an earlier day, and
     * each event below goes with the first step up from it alone.
     */
    private static void measure(StepUp up, CaseHistory history, LocalDate asOf, List<MeasuredStep> steps) {
        NavigableSet<LocalDate> below = days(history, up.lower(), asOf);
        Set<LocalDate> taken = new HashSet<>();
        for (LocalDate higher : days(history, up.higher(), asOf)) {
            LocalDate lower = below.lower(higher);
            if (lower != null && taken.add(lower)) {
                steps.add(new MeasuredStep(up.name(), higher, days(lower, higher), true));
            }
        }
    }

    private static NavigableSet<LocalDate> days(CaseHistory history, EventType type, LocalDate asOf) {
        return history.events().stream()
                .filter(event -> event.type() == type && !event.date().isAfter(asOf))
                .map(CaseEvent::date)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static int days(LocalDate from, LocalDate to) {
        return (int) ChronoUnit.DAYS.between(from, to);
    }
}
