package org.plumbline.drift.clock;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.plumbline.casefile.contract.CaseEvent;
import org.plumbline.casefile.contract.EventType;
import org.plumbline.timeline.PreProceedings;
import org.plumbline.timeline.Timeline;

/** Before and at court. */
final class CourtClocks {

    private final Intervals intervals;
    private final Timeline timeline;

    private CourtClocks(Intervals intervals) {
        this.intervals = intervals;
        timeline = intervals.timeline();
    }

    static void run(Intervals intervals) {
        CourtClocks clocks = new CourtClocks(intervals);
        PreProceedings.all(clocks.timeline).forEach(clocks::before);
        clocks.pair("T70", EventType.DECISION_TO_ISSUE, EventType.PROCEEDINGS_ISSUED);
        clocks.pair("T71", EventType.PROCEEDINGS_ISSUED, EventType.PROCEEDINGS_CONCLUDED);
        if (intervals.limits().has("T84")) {
            clocks.timeline.of(EventType.PROCEEDINGS_ISSUED).forEach(clocks::familyGroup);
        }
    }

    private void before(PreProceedings time) {
        CaseEvent decision = time.decision();
        CaseEvent end = time.end();
        LocalDate until = end == null ? timeline.asOf() : end.date();
        intervals.once(intervals.limit("T66"), decision, next(decision, EventType.LETTER_BEFORE_PROCEEDINGS), until);
        intervals.once(intervals.limit("T67"), decision, next(decision, EventType.PRE_PROCEEDINGS_MEETING), until);
        for (CaseEvent meeting : timeline.of(
                EventType.PRE_PROCEEDINGS_MEETING,
                each -> PreProceedings.sameFamily(decision, each)
                        && !each.date().isBefore(decision.date())
                        && !each.date().isAfter(until))) {
            intervals.once(intervals.limit("T68"), meeting, next(meeting, EventType.PRE_PROCEEDINGS_REVIEW), until);
        }
        intervals.once("T69", decision, end);
    }

    /** A family group decision-making meeting is offered before the application, or it is recorded why it is not. */
    private void familyGroup(CaseEvent application) {
        CaseEvent began = timeline.last(
                        EventType.PRE_PROCEEDINGS_DECISION,
                        each -> !each.date().isAfter(application.date())
                                && PreProceedings.sameFamily(application, each))
                .orElse(application);
        intervals.by(
                intervals.limit("T84"),
                began,
                next(began, EventType.FAMILY_GROUP_OFFER),
                application.date(),
                timeline.asOf());
    }

    private void pair(String id, EventType from, EventType to) {
        for (CaseEvent start : timeline.of(from)) {
            intervals.once(id, start, next(start, to));
        }
    }

    private @Nullable CaseEvent next(CaseEvent from, EventType type) {
        return timeline.first(type, each -> !each.date().isBefore(from.date()) && PreProceedings.sameFamily(from, each))
                .orElse(null);
    }
}
