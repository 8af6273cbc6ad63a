package org.plumbline.drift.timeliness;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.plumbline.drift.clock.ClockNames;
import org.plumbline.drift.ground.Grounds;
import org.plumbline.drift.ground.Phrases;
import org.plumbline.finding.EventRef;
import org.plumbline.finding.TimescaleResult;

/**
 * A step that is critical by itself, because a child may be in danger while it is not taken.
 *
 * @param names what people call the steps
 * @param interval from what it was owed, and when it was due
 * @param since the first day on which it was so late as to be critical
 */
public record CriticalStep(
        CriticalLimits limits, ClockNames names, TimescaleResult interval, LocalDate since, LocalDate asOf)
        implements Grounds {

    /** Days since the step was taken or its duty ended, 0 while it is owed. */
    public long getDaysOver() {
        return ChronoUnit.DAYS.between(interval.until(), asOf);
    }

    @Override
    public String timescale() {
        return interval.timescale();
    }

    @Override
    public List<EventRef> evidence() {
        return LateIntervals.evidence(List.of(interval));
    }

    @Override
    public String words() {
        EventRef to = interval.to();
        return names.of(interval.timescale()).name() + ", due on " + Phrases.date(interval.due())
                + (to == null
                        ? ", was not done up to " + Phrases.date(interval.until())
                        : ", was done on " + Phrases.date(to.date()))
                + ".";
    }
}
