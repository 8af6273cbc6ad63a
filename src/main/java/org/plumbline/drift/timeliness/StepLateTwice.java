package org.plumbline.drift.timeliness;

import java.time.LocalDate;
import java.util.List;
import org.plumbline.drift.ground.Grounds;
import org.plumbline.finding.EventRef;
import org.plumbline.finding.TimescaleResult;

/**
 * A recurring step that was late the last two times it was done.
 *
 * @param serious whether a protection or statutory step is concerned
 */
public record StepLateTwice(TimescaleResult earlier, TimescaleResult later, boolean serious) implements Grounds {

    /** The timescale of the later of the two. */
    @Override
    public String timescale() {
        return later.timescale();
    }

    /** The day on which the second of them was done at last. */
    public LocalDate since() {
        return later.until();
    }

    @Override
    public List<EventRef> evidence() {
        return LateIntervals.evidence(List.of(earlier, later));
    }

    @Override
    public String words() {
        return "Late the last two times: " + LateIntervals.words(List.of(earlier, later)) + ".";
    }
}
