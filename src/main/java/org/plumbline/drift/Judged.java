package org.plumbline.drift;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.drift.ground.Conclusion;
import org.plumbline.finding.NotEvaluable;
import org.plumbline.finding.TimescaleResult;
import org.plumbline.rulebook.Concluded;

/**
 * What holds of a case as of a day by the data that reaches to it, and by data that ends before as of the last day of that.
 *
 * @param clocks every interval that the data can judge
 * @param concluded what the rules concluded of the patterns that the data can answer
 * @param answered codes of the patterns and timescales that the data that reaches to the day answers
 * @param earlier by code of the others that were answered, the day as of which
 * @param notEvaluable what no data can answer
 */
record Judged(
        LocalDate day,
        List<TimescaleResult> clocks,
        List<Concluded<Conclusion>> concluded,
        Set<String> answered,
        Map<String, LocalDate> earlier,
        List<NotEvaluable> notEvaluable) {

    static final Judged NOTHING = new Judged(LocalDate.MIN, List.of(), List.of(), Set.of(), Map.of(), List.of());

    /** A step that is owed from an event on. */
    private record Owed(String timescale, String event) {

        static Owed of(TimescaleResult clock) {
            return new Owed(clock.timescale(), clock.from().eventId());
        }
    }

    /**
     * What of it still holds by what is known of a later day, were nothing missing since: a step of which the duty has
     * ended is owed no more, late only if it was late before, and what the rules conclude no more is over.
     */
    Judged stillTrue(Judged later) {
        Set<String> found = new HashSet<>();
        later.concluded.forEach(each -> found.add(each.rule().code()));
        Map<Owed, TimescaleResult> since = new HashMap<>();
        later.clocks.forEach(clock -> since.put(Owed.of(clock), clock));
        return new Judged(
                day,
                clocks.stream().flatMap(clock -> stillOwed(clock, since, later)).toList(),
                concluded.stream()
                        .filter(each -> found.contains(each.rule().code()))
                        .toList(),
                answered,
                earlier,
                notEvaluable);
    }

    private Stream<TimescaleResult> stillOwed(TimescaleResult clock, Map<Owed, TimescaleResult> since, Judged later) {
        if (!isRunning(clock)) {
            return Stream.of(clock);
        }
        TimescaleResult now = since.get(Owed.of(clock));
        if (now == null) {
            return Stream.empty();
        }
        if (later.isRunning(now)) {
            return Stream.of(clock);
        }
        return clock.late() ? Stream.of(now) : Stream.empty();
    }

    private boolean isRunning(TimescaleResult clock) {
        return clock.to() == null && clock.until().equals(earlier.getOrDefault(clock.timescale(), day));
    }

    /**
     * The intervals that stay beside those of a later day.
     *
     * @param codes timescales that are answered as of that day
     * @param latestSince those of them of which only the latest step is known since, so that what was over is known from here
     */
    List<TimescaleResult> clocksBeside(Set<String> codes, Set<String> latestSince) {
        return clocks.stream()
                .filter(clock -> !codes.contains(clock.timescale())
                        || clock.to() != null && latestSince.contains(clock.timescale()))
                .toList();
    }

    /** What was found as of a later day, and whatever that does not answer as it was before. */
    Judged followedBy(Judged later) {
        Map<String, LocalDate> days = new HashMap<>(earlier);
        answered.forEach(code -> days.put(code, day));
        days.keySet().removeAll(later.answered);
        List<Concluded<Conclusion>> all = new ArrayList<>(later.concluded);
        concluded.stream().filter(each -> days.containsKey(each.rule().code())).forEach(all::add);
        Stream<NotEvaluable> now = later.notEvaluable.stream().filter(each -> !days.containsKey(each.code()));
        Stream<NotEvaluable> before = notEvaluable.stream().filter(each -> days.containsKey(each.code()));
        return new Judged(
                later.day,
                later.clocks,
                all,
                later.answered,
                days,
                Stream.concat(now, before).toList());
    }
}
