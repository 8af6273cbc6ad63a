package org.plumbline.drift.clock;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plumbline.casefile.contract.CaseEvent;
import org.plumbline.casefile.contract.EventType;
import org.plumbline.finding.EventRef;
import org.plumbline.timeline.Moment;
import org.plumbline.timeline.Timeline;

/** From the return of a missing child to the interview: a clock in hours that gives the benefit of the doubt. */
final class MissingClocks {

    private record Interview(EventRef event, ZonedDateTime at, boolean approximate) {}

    private MissingClocks() {}

    static void run(Intervals intervals) {
        Timeline timeline = intervals.timeline();
        for (CaseEvent back : timeline.of(EventType.MISSING_END)) {
            LocalTime time = back.time();
            ZonedDateTime start = Moment.start(back.date(), time);
            Interview interview = timeline
                    .of(EventType.RHI, each -> Objects.equals(each.attribute("episode"), back.attribute("episode")))
                    .stream()
                    .map(each -> interview(timeline, each, start))
                    .filter(Objects::nonNull)
                    .min(Comparator.comparing(Interview::at))
                    .orElse(null);
            intervals.hours(
                    intervals.limit("T63"),
                    back,
                    start,
                    interview == null ? null : interview.event(),
                    interview == null ? null : interview.at(),
                    time == null || interview != null && interview.approximate());
        }
    }

    /** The interview, or the child's refusal of the one that was offered; null while neither has happened. */
    private static @Nullable Interview interview(Timeline timeline, CaseEvent event, ZonedDateTime start) {
        LocalDate completed = timeline.date(event, "completedDate");
        if (completed != null) {
            String time = event.attribute("completedTime");
            return interview(event, completed, time == null || time.isEmpty() ? null : LocalTime.parse(time), start);
        }
        boolean declined = event.isYes("offered") && "N".equals(event.attribute("accepted"));
        return declined ? interview(event, event.date(), event.time(), start) : null;
    }

    private static Interview interview(
            CaseEvent event, LocalDate date, @Nullable LocalTime time, ZonedDateTime start) {
        return new Interview(Intervals.on(event, date), Moment.stop(date, time, start), time == null);
    }
}
