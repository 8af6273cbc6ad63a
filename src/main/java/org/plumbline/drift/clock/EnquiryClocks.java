package org.plumbline.drift.clock;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.casefile.contract.CaseEvent;
import org.plumbline.casefile.contract.EventType;
import org.plumbline.finding.EventRef;
import org.plumbline.timeline.Enquiry;
import org.plumbline.timeline.Timeline;

/** From the strategy discussion to the conference and its minutes. */
final class EnquiryClocks {

    private EnquiryClocks() {}

    static void run(Intervals intervals) {
        Timeline timeline = intervals.timeline();
        for (CaseEvent discussion : timeline.of(EventType.STRATEGY_DISCUSSION)) {
            intervals.until("T13", discussion, timeline.date(discussion, "recordSharedDate"), discussion);
        }
        for (Enquiry enquiry : Enquiry.all(timeline, intervals.terms().startsEnquiry())) {
            CaseEvent end = enquiry.end();
            LocalDate ended = end == null ? timeline.asOf() : end.date();
            intervals.until(intervals.limit("T14"), enquiry.start(), childSeen(timeline, enquiry), ended);
            intervals.once("T15", enquiry.start(), end);
            CaseEvent discussion = enquiry.discussion();
            if (discussion != null && enquiry.mayLeadToConference(timeline)) {
                LocalDate ruledOut =
                        enquiry.conferenceRuledOutOn(intervals.terms().rulesOutConference());
                intervals.once(
                        intervals.limit("T16"),
                        discussion,
                        enquiry.conference(),
                        ruledOut == null ? timeline.asOf() : ruledOut);
            }
        }
        for (CaseEvent conference : timeline.of(EventType.CONFERENCE)) {
            List<CaseEvent> minutes = minutes(timeline, conference);
            intervals.until(intervals.limit("T23"), conference, sent(timeline, minutes, "letterDate"), timeline.asOf());
            intervals.until(
                    intervals.limit("T24"), conference, sent(timeline, minutes, "fullMinutesDate"), timeline.asOf());
        }
    }

    /** The first day on which the child was seen in the enquiry, by a visit or as its end says. */
    private static @Nullable EventRef childSeen(Timeline timeline, Enquiry enquiry) {
        CaseEvent start = enquiry.start();
        CaseEvent end = enquiry.end();
        LocalDate recorded = end == null ? null : timeline.date(end, "childSeenDate");
        Stream<EventRef> byEnd = end == null || recorded == null || recorded.isBefore(start.date())
                ? Stream.empty()
                : Stream.of(Intervals.on(end, recorded));
        Stream<EventRef> byVisit = timeline
                .first(
                        EventType.VISIT,
                        each -> each.isYes("seen") && !each.date().isBefore(start.date()))
                .map(EventRef::of)
                .stream();
        return Stream.concat(byEnd, byVisit)
                .min(Comparator.comparing(EventRef::date))
                .orElse(null);
    }

    /** What was sent out after a conference: what names it or, where it has no id, what came before the next one. */
    private static List<CaseEvent> minutes(Timeline timeline, CaseEvent conference) {
        String id = conference.attribute("id");
        Function<CaseEvent, @Nullable CaseEvent> latest =
                each -> timeline.last(EventType.CONFERENCE, other -> !timeline.isBefore(each, other))
                        .orElse(null);
        return timeline.of(
                EventType.MINUTES_DISTRIBUTED,
                each -> id != null ? id.equals(each.attribute("conference")) : conference.equals(latest.apply(each)));
    }

    /** The earliest date written under the key; where none is written at all, the day of the event itself. */
    private static @Nullable EventRef sent(Timeline timeline, List<CaseEvent> minutes, String key) {
        boolean written = minutes.stream().anyMatch(each -> each.attribute(key) != null);
        return minutes.stream()
                .map(each -> {
                    LocalDate date = written ? timeline.date(each, key) : each.date();
                    return date == null ? null : Intervals.on(each, date);
                })
                .filter(Objects::nonNull)
                .min(Comparator.comparing(EventRef::date))
                .orElse(null);
    }
}
