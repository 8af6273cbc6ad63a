package org.plumbline.watch.list;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.calendar.EnglishDates;
import org.plumbline.calendar.WorkingDays;
import org.plumbline.casefile.contract.CaseHistory;
import org.plumbline.drift.clock.ClockName;
import org.plumbline.drift.clock.ClockNames;
import org.plumbline.finding.DriftFindings;
import org.plumbline.finding.Flag;
import org.plumbline.finding.Severity;

/**
 * Picks from what was found of a case what people have to look at.
 *
 * @param ahead working days before a clock runs out from which it is shown
 * @param always timescales that are kept however far their end is
 */
public record WatchListPicker(ClockNames names, WorkingDays workingDays, int ahead, Set<String> always) {

    private static final Comparator<Flag> WORST_FLAG = Comparator.comparing(Flag::severity)
            .thenComparing(Flag::firstTrueOn, Comparator.reverseOrder())
            .thenComparing(Flag::pattern, Comparator.reverseOrder());

    public WatchListPicker {
        always = Set.copyOf(always);
    }

    /** The clocks that run on an open case and are over or soon will be, in the order of their ends. */
    public List<RunningClock> clocks(CaseHistory history, DriftFindings findings) {
        LocalDate asOf = findings.asOf();
        LocalDate closed = history.closedOn();
        if (closed != null && !closed.isAfter(asOf)) {
            return List.of();
        }
        return findings.timescales().stream()
                .filter(findings::isRunning)
                .filter(clock ->
                        !clock.due().isAfter(soon(findings, clock.timescale())) || always.contains(clock.timescale()))
                .map(clock -> new RunningClock(clock.timescale(), clock.from().date(), clock.due(), clock.severity()))
                .distinct()
                .sorted(Comparator.comparing(RunningClock::due).thenComparing(RunningClock::timescale))
                .toList();
    }

    private LocalDate soon(DriftFindings findings, String timescale) {
        return workingDays.add(findings.asOf(timescale), ahead);
    }

    /** The case as the watch list shows it; empty when there is nothing to look at. */
    public Optional<WatchedCase> row(DriftFindings findings, List<RunningClock> clocks) {
        List<Flag> flags = findings.flags().stream()
                .filter(flag -> !flag.suppressed() && flag.severity().atLeast(Severity.LOW))
                .toList();
        List<RunningClock> late =
                clocks.stream().filter(clock -> clock.severity() != null).toList();
        List<RunningClock> next = clocks.stream()
                .filter(clock -> clock.severity() == null && !clock.due().isAfter(soon(findings, clock.timescale())))
                .toList();
        Optional<Flag> worstFlag = flags.stream().max(WORST_FLAG);
        Optional<RunningClock> worstClock = late.stream().max(Comparator.comparing(WatchListPicker::severity));
        Counts counts = new Counts(
                flags.size(),
                late.size(),
                next.size(),
                next.isEmpty() ? null : next.getFirst().due());
        if (worstFlag.isPresent()
                && worstClock
                        .filter(clock ->
                                severity(clock).compareTo(worstFlag.get().severity()) > 0)
                        .isEmpty()) {
            Flag flag = worstFlag.get();
            return Optional.of(
                    counts.row(flag.severity(), flag.firstTrueOn(), flag.pattern(), flag.name() + ".", flag.advice()));
        }
        if (worstClock.isPresent()) {
            RunningClock clock = worstClock.get();
            return Optional.of(clock(counts, clock, " was due on ", findings));
        }
        return next.stream().findFirst().map(clock -> clock(counts, clock, ": due by ", findings));
    }

    private WatchedCase clock(Counts counts, RunningClock clock, String verb, DriftFindings findings) {
        ClockName name = names.of(clock.timescale());
        LocalDate judged = findings.asOf(clock.timescale());
        String ending = judged.equals(findings.asOf()) ? "" : " " + DriftFindings.endOfData(judged);
        return counts.row(
                clock.severity(),
                clock.due(),
                clock.timescale(),
                name.name() + verb + EnglishDates.day(clock.due()) + "." + ending,
                name.step());
    }

    private static Severity severity(RunningClock clock) {
        return Objects.requireNonNull(clock.severity());
    }

    private record Counts(
            int flags, int late, int soon, @Nullable LocalDate nextDue) {

        WatchedCase row(@Nullable Severity worst, LocalDate since, String code, String reason, String step) {
            return new WatchedCase(worst, since, flags, late, soon, nextDue, code, reason, step);
        }
    }
}
