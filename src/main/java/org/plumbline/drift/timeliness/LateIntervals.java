package org.plumbline.drift.timeliness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.plumbline.drift.clock.ClockNames;
import org.plumbline.drift.ground.Phrases;
import org.plumbline.finding.EventRef;
import org.plumbline.finding.TimescaleResult;

/** Late intervals as evidence and in words. */
final class LateIntervals {

    private LateIntervals() {}

    static List<EventRef> evidence(List<TimescaleResult> intervals) {
        List<EventRef> events = new ArrayList<>();
        for (TimescaleResult interval : intervals) {
            events.add(interval.from());
            EventRef to = interval.to();
            if (to != null) {
                events.add(to);
            }
        }
        return events.stream().distinct().toList();
    }

    /** The first day on which an interval was late. */
    static LocalDate since(TimescaleResult interval) {
        return interval.due().plusDays(1);
    }

    /** Which steps, and when they were due, within a sentence. */
    static String words(ClockNames names, List<TimescaleResult> intervals) {
        return intervals.stream()
                .map(each -> names.within(each.timescale()) + ", due on " + Phrases.date(each.due()))
                .collect(Collectors.joining("; "));
    }
}
