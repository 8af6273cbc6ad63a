package org.plumbline.drift;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.drift.ground.Conclusion;
import org.plumbline.finding.NotEvaluable;
import org.plumbline.finding.TimescaleResult;
import org.plumbline.rulebook.Concluded;

/**
 * What holds of a case by the data that reaches to a day, and by data that ends before it as of the last day of that.
 *
 * @param clocks every interval that the data can judge
 * @param concluded what the rules concluded of the patterns that the data can answer
 * @param answered by code of pattern or timescale, the day as of which the data answers it
 * @param notEvaluable what it cannot answer
 */
record Judged(
        List<TimescaleResult> clocks,
        List<Concluded<Conclusion>> concluded,
        Map<String, LocalDate> answered,
        List<NotEvaluable> notEvaluable) {

    static final Judged NOTHING = new Judged(List.of(), List.of(), Map.of(), List.of());

    /** A step that is owed from an event on. */
    private record Owed(String timescale, String event) {

        static Owed of(TimescaleResult clock) {
            return new Owed(clock.timescale(), clock.from().eventId());
        }
    }

    /**
     * What of it still holds by what is known of a later day, were nothing missing since: a step of which the duty has
     * ended is owed no more, and what the rules conclude no more is over.
     */
    Judged stillTrue(Judged later) {
        Set<Owed> owed = new HashSet<>();
        later.clocks.stream().filter(later::isRunning).map(Owed::of).forEach(owed::add);
        Set<String> found = new HashSet<>();
        later.concluded.forEach(each -> found.add(each.rule().code()));
        return new Judged(
                clocks.stream()
                        .filter(clock -> !isRunning(clock) || owed.contains(Owed.of(clock)))
                        .toList(),
                concluded.stream()
                        .filter(each -> found.contains(each.rule().code()))
                        .toList(),
                answered,
                notEvaluable);
    }

    private boolean isRunning(TimescaleResult clock) {
        return clock.to() == null && clock.until().equals(answered.get(clock.timescale()));
    }

    /** The intervals of timescales that nothing of these answers. */
    List<TimescaleResult> clocksBeside(Set<String> codes) {
        return clocks.stream()
                .filter(clock -> !codes.contains(clock.timescale()))
                .toList();
    }

    /** What was found later, and whatever that does not answer as it was before. */
    Judged followedBy(Judged later) {
        Set<String> codes = later.answered.keySet();
        Map<String, LocalDate> days = new HashMap<>(answered);
        days.putAll(later.answered);
        return new Judged(
                both(later.clocks, clocksBeside(codes)),
                both(
                        later.concluded,
                        concluded.stream()
                                .filter(each -> !codes.contains(each.rule().code()))
                                .toList()),
                days,
                later.notEvaluable.stream()
                        .filter(each -> codes.contains(each.code()) || !answered.containsKey(each.code()))
                        .toList());
    }

    private static <T> List<T> both(List<T> some, List<T> others) {
        List<T> all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }
}
