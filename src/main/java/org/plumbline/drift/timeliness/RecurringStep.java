package org.plumbline.drift.timeliness;

import java.time.LocalDate;
import java.util.List;
import org.plumbline.drift.clock.ClockNames;
import org.plumbline.drift.ground.Grounds;
import org.plumbline.finding.EventRef;
import org.plumbline.finding.TimescaleResult;

/**
 * A recurring step, as it was done the last time and the time before.
 *
 * @param names what people call the steps
 * @param earlier the time before
 * @param later the last time
 * @param serious whether a protection or statutory step is concerned
 */
public record RecurringStep(ClockNames names, TimescaleResult earlier, TimescaleResult later, boolean serious)
        implements Grounds {

    /** Whether it was late the last time. */
    public boolean isLateLastTime() {
        return later.late();
    }

    /** Whether it was late the time before. */
    public boolean isLateTimeBefore() {
        return earlier.late();
    }

    /** The timescale of the last time. */
    @Override
    public String timescale() {
        return later.timescale();
    }

    /** The day on which it was done the last time. */
    public LocalDate since() {
        return later.until();
    }

    @Override
    public List<EventRef> evidence() {
        return LateIntervals.evidence(List.of(earlier, later));
    }

    @Override
    public String words() {
        return "Late: " + LateIntervals.words(names, List.of(earlier, later)) + ".";
    }
}
