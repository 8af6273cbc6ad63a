package org.plumbline.drift.timeliness;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.casefile.contract.EventType;
import org.plumbline.drift.clock.Limits;
import org.plumbline.finding.Severity;
import org.plumbline.finding.TimescaleResult;
import org.plumbline.timeline.FrontDoor;
import org.plumbline.timeline.Timeline;

/** Facts of the steps that were late, whatever they were. */
public final class TimelinessFacts {

    private static final Comparator<TimescaleResult> IN_ORDER = Comparator.comparing(
                    (TimescaleResult each) -> each.from().date())
            .thenComparing(TimescaleResult::due)
            .thenComparing(TimescaleResult::timescale);

    private final Timeline timeline;
    private final TimelinessLimits limits;
    private final Collection<TimescaleResult> clocks;
    private final Map<String, List<TimescaleResult>> byTimescale;
    private final Limits timescales;

    /**
     * Facts of one case.
     *
     * @param clocks every interval of the case that the data can judge
     * @param timescales the limits by which they were judged
     */
    public TimelinessFacts(
            Timeline timeline, TimelinessLimits limits, Collection<TimescaleResult> clocks, Limits timescales) {
        this.timescales = timescales;
        this.timeline = timeline;
        this.limits = limits;
        this.clocks = clocks;
        byTimescale = clocks.stream().collect(Collectors.groupingBy(TimescaleResult::timescale));
    }

    /** Hands over what was found. */
    public void derive(Consumer<Object> facts) {
        List<TimescaleResult> late = lateSteps();
        if (!late.isEmpty()) {
            facts.accept(new LateSteps(limits, timescales.names(), late));
        }
        limits.steps().forEach(step -> recurring(step, facts));
        slips("visit", limits.visits(), facts);
        slips("review", limits.reviews(), facts);
    }

    /** Hands over the steps that are critical by themselves, of which no other pattern says it. */
    public void critical(CriticalLimits critical, Consumer<Object> facts) {
        clocks.stream()
                .filter(each -> each.severity() == Severity.CRITICAL
                        && !critical.covered().contains(each.timescale()))
                .map(each -> new CriticalStep(
                        critical,
                        timescales.names(),
                        each,
                        timescales
                                .of(each.timescale())
                                .firstDay(Severity.CRITICAL, each.from().date()),
                        timeline.asOf()))
                .forEach(facts);
    }

    private List<TimescaleResult> lateSteps() {
        List<TimescaleResult> late = clocks.stream()
                .filter(each -> each.late() && isCounted(each))
                .filter(each -> timeline.in(each.due(), limits.windowDays()))
                .toList();
        Set<String> once = assessmentsCountedByReferral(late);
        return late.stream()
                .filter(each -> !each.timescale().equals(limits.fromStart())
                        || !once.contains(each.from().eventId()))
                .sorted(Comparator.comparing(TimescaleResult::due).thenComparing(TimescaleResult::timescale))
                .toList();
    }

    private static boolean isCounted(TimescaleResult result) {
        Severity severity = result.severity();
        return severity != null && severity.atLeast(Severity.LOW);
    }

    /** The starts of the assessments that are late by the clock of their referral already. */
    private Set<String> assessmentsCountedByReferral(List<TimescaleResult> late) {
        Map<String, String> startOf = new HashMap<>();
        FrontDoor door = new FrontDoor(timeline);
        timeline.of(EventType.REFERRAL).forEach(referral -> door.assessment(referral)
                .ifPresent(each -> startOf.put(referral.id(), each.start().id())));
        Set<String> starts = new HashSet<>();
        late.stream()
                .filter(each -> each.timescale().equals(limits.fromReferral()))
                .forEach(each -> starts.add(startOf.getOrDefault(each.from().eventId(), "")));
        return starts;
    }

    private void recurring(Set<String> step, Consumer<Object> facts) {
        List<TimescaleResult> closed =
                of(step).filter(each -> each.to() != null).sorted(IN_ORDER).toList();
        if (closed.size() > 1) {
            boolean serious = step.stream().anyMatch(limits.serious()::contains);
            facts.accept(
                    new RecurringStep(timescales.names(), closed.get(closed.size() - 2), closed.getLast(), serious));
        }
    }

    /** The open interval counts once it is overdue; one that ended with its duty before it was due does not count. */
    private void slips(String duty, Set<String> ids, Consumer<Object> facts) {
        List<TimescaleResult> judged = of(ids).filter(each -> each.to() != null || each.late())
                .sorted(IN_ORDER)
                .toList();
        List<TimescaleResult> last = judged.subList(Math.max(0, judged.size() - limits.latestTimes()), judged.size());
        List<TimescaleResult> late = last.stream()
                .filter(TimescaleResult::late)
                .sorted(Comparator.comparing(TimescaleResult::due))
                .toList();
        if (!last.isEmpty()) {
            facts.accept(new LateCareSteps(limits, timescales.names(), duty, last.size(), late));
        }
    }

    private Stream<TimescaleResult> of(Set<String> timescales) {
        return timescales.stream().flatMap(id -> byTimescale.getOrDefault(id, List.of()).stream());
    }
}
