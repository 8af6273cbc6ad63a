package org.plumbline.drift.clock;

import java.util.Comparator;
import java.util.List;
import org.plumbline.drift.ground.Definitions;
import org.plumbline.finding.TimescaleResult;
import org.plumbline.timeline.Timeline;

/** Runs every clock over a case. Thread safe. */
public final class Timescales {

    private final Limits limits;
    private final ClockTerms terms;

    /** Clocks with these limits, over what the pack names. */
    public Timescales(Limits limits, Definitions definitions) {
        this.limits = limits;
        terms = ClockTerms.of(definitions);
    }

    /** Every interval of the case that has begun, by timescale and first day. */
    public List<TimescaleResult> of(Timeline timeline) {
        Intervals intervals = new Intervals(timeline, limits, terms);
        ContactClocks.run(intervals);
        AssessmentClocks.run(intervals);
        AllocationClocks.run(intervals);
        EnquiryClocks.run(intervals);
        ProtectionClocks.run(intervals);
        NeedClocks.run(intervals);
        CareClocks.run(intervals);
        MissingClocks.run(intervals);
        CourtClocks.run(intervals);
        OversightClocks.run(intervals);
        return intervals.results().stream()
                .sorted(Comparator.comparing(TimescaleResult::timescale)
                        .thenComparing(result -> result.from().date()))
                .toList();
    }
}
