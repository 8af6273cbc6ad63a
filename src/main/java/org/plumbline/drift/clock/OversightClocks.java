package org.plumbline.drift.clock;

import java.time.LocalDate;
import java.util.List;
import org.plumbline.casefile.contract.CaseEvent;
import org.plumbline.casefile.contract.EventType;
import org.plumbline.timeline.AgreedAction;
import org.plumbline.timeline.Timeline;

/** Supervision, oversight, actions and the record itself. */
final class OversightClocks {

    private final Intervals intervals;
    private final Timeline timeline;

    private OversightClocks(Intervals intervals) {
        this.intervals = intervals;
        timeline = intervals.timeline();
    }

    static void run(Intervals intervals) {
        OversightClocks clocks = new OversightClocks(intervals);
        clocks.chain("T72", intervals.terms().supervision().of(clocks.timeline));
        clocks.chain("T73", intervals.terms().oversight().of(clocks.timeline));
        clocks.actions();
        clocks.chain("T76", clocks.timeline.of(EventType.CHRONOLOGY_UPDATE));
        clocks.records();
    }

    private void chain(String id, List<CaseEvent> steps) {
        Limit limit = intervals.limit(id);
        intervals.chain(step -> limit, steps, timeline.asOf());
    }

    private void actions() {
        for (AgreedAction action : AgreedAction.all(timeline)) {
            String written = action.last().attribute("due");
            if (written != null) {
                LocalDate completed = action.completed();
                intervals.owedOn(
                        intervals.limit(
                                "IMMEDIATE".equals(action.last().attribute("priority")) ? "T74.immediate" : "T74"),
                        action.first(),
                        LocalDate.parse(written),
                        completed == null ? null : Intervals.on(action.last(), completed));
            }
        }
    }

    private void records() {
        for (CaseEvent visit : timeline.of(EventType.VISIT)) {
            // A visit without a day of recording is taken to have been recorded in time.
            boolean written = visit.attribute("recordedDate") != null;
            intervals.until("T77", visit, written ? timeline.date(visit, "recordedDate") : visit.date(), visit);
        }
        for (CaseEvent challenge : timeline.of(EventType.ESCALATION)) {
            intervals.until("T78", challenge, timeline.date(challenge, "resolvedDate"), challenge);
        }
    }
}
