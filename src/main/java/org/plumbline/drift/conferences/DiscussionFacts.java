package org.plumbline.drift.conferences;

import static org.plumbline.casefile.contract.EventType.SAFETY_PLAN;
import static org.plumbline.casefile.contract.EventType.STRATEGY_DISCUSSION;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.plumbline.casefile.contract.CaseEvent;
import org.plumbline.drift.ground.Windows;
import org.plumbline.finding.TimescaleResult;
import org.plumbline.timeline.Enquiry;
import org.plumbline.timeline.Timeline;

/** Facts of strategy discussions and the enquiries and conferences that they lead to. */
public final class DiscussionFacts {

    private final Timeline timeline;
    private final Windows windows;
    private final ConferenceLimits limits;
    private final ConferenceEvents events;

    /** Facts of one case. */
    public DiscussionFacts(Timeline timeline, Windows windows, ConferenceLimits limits, ConferenceEvents events) {
        this.timeline = timeline;
        this.windows = windows;
        this.limits = limits;
        this.events = events;
    }

    /**
     * Hands over what was found.
     *
     * @param clocks the timescales of the case, of which late initial conferences are taken
     */
    public void derive(List<TimescaleResult> clocks, Consumer<Object> facts) {
        List<Enquiry> enquiries = Enquiry.all(timeline, events.startsEnquiry());
        enquiries.stream().filter(this::isRecent).map(this::started).forEach(facts);
        discussions(facts);
        for (TimescaleResult clock : clocks) {
            if (clock.late() && clock.timescale().equals("T16")) {
                enquiries.stream()
                        .filter(each -> each.discussion() != null
                                && each.discussion().id().equals(clock.from().eventId()))
                        .findFirst()
                        .ifPresent(enquiry -> late(enquiry, clock, facts));
            }
        }
    }

    private boolean isRecent(Enquiry enquiry) {
        return timeline.inMonths(enquiry.start().date(), windows.lookBack())
                || enquiry.end() == null && timeline.isOpen();
    }

    private EnquiryStart started(Enquiry enquiry) {
        CaseEvent discussion = timeline.last(STRATEGY_DISCUSSION, each -> !each.date()
                        .isAfter(enquiry.start().date()))
                .orElse(null);
        return new EnquiryStart(limits, enquiry.start(), discussion, timeline.workingDays());
    }

    private void discussions(Consumer<Object> facts) {
        List<CaseEvent> undecided = new ArrayList<>();
        for (CaseEvent discussion : timeline.of(STRATEGY_DISCUSSION)) {
            boolean decided = !events.undecided().matches(discussion);
            if (!decided) {
                undecided.add(discussion);
            }
            if (timeline.inMonths(discussion.date(), windows.lookBack())) {
                facts.accept(new StrategyDiscussion(
                        limits,
                        discussion,
                        decided,
                        events.policeAbsent().matches(discussion),
                        List.copyOf(undecided)));
            }
        }
    }

    private void late(Enquiry enquiry, TimescaleResult clock, Consumer<Object> facts) {
        CaseEvent discussion = enquiry.discussion();
        if (discussion == null) {
            return;
        }
        CaseEvent conference = clock.to() == null ? null : enquiry.conference();
        LocalDate stopped = conference == null
                ? stopped(discussion, enquiry.conferenceRuledOutOn(events.rulesOutConference()))
                : conference.date();
        if (timeline.inMonths(stopped, windows.lookBack())) {
            LocalDate until = conference == null ? timeline.asOf() : conference.date();
            CaseEvent plan = timeline.first(
                            SAFETY_PLAN,
                            each -> !each.date().isBefore(discussion.date())
                                    && !each.date().isAfter(until))
                    .orElse(null);
            facts.accept(new LateConference(discussion, conference, plan, clock.due()));
        }
    }

    private LocalDate stopped(CaseEvent discussion, @Nullable LocalDate ruledOut) {
        LocalDate closing = timeline.dutyEnd(discussion.date());
        return ruledOut != null && ruledOut.isBefore(closing) ? ruledOut : closing;
    }
}
