package org.plumbline.watch.timeline;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One timescale over the life of a case.
 *
 * @param timescale id such as {@code T26}
 * @param name the step that is owed
 * @param step what to do next when it runs out
 * @param own the limit that the council has set for itself in words, such as "8 working days"; absent where that of the
 *     rule pack counts
 * @param runs by first day, at least one
 */
public record TimelineClock(
        String timescale,
        String name,
        String step,
        @Nullable String own,
        List<ClockRun> runs) {

    public TimelineClock {
        runs = List.copyOf(runs);
    }

    /** Its state on the day of the timeline: the worst of the runs that last, in time when none does. */
    public ClockState now() {
        return runs.stream()
                .filter(ClockRun::running)
                .map(ClockRun::state)
                .max(Comparator.naturalOrder())
                .orElse(ClockState.IN_TIME);
    }
}
