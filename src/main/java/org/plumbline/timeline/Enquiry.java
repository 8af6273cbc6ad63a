package org.plumbline.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.casefile.contract.CaseEvent;
import org.plumbline.casefile.contract.EventType;

/**
 * One enquiry under section 47 with the discussion that initiated it and the conference that followed.
 *
 * @param discussion absent when none is known
 * @param end absent while it lasts
 * @param conference the initial conference, absent when none was held
 */
public record Enquiry(
        CaseEvent start,
        @Nullable CaseEvent discussion,
        @Nullable CaseEvent end,
        @Nullable CaseEvent conference) {

    /**
     * Every enquiry of a case in date order.
     *
     * @param startsEnquiry the strategy discussions that can have initiated one
     */
    public static List<Enquiry> all(Timeline timeline, EventSelection startsEnquiry) {
        return timeline.spells(EventType.S47_START, EventType.S47_END, "enquiry").stream()
                .map(spell -> new Enquiry(
                        spell.start(),
                        discussion(timeline, spell.start(), startsEnquiry).orElse(null),
                        spell.end(),
                        conference(timeline, spell.start()).orElse(null)))
                .toList();
    }

    private static Optional<CaseEvent> discussion(Timeline timeline, CaseEvent start, EventSelection startsEnquiry) {
        String named = start.attribute("strategy");
        return timeline.last(
                EventType.STRATEGY_DISCUSSION,
                each -> named != null
                        ? named.equals(each.attribute("id"))
                        : !each.date().isAfter(start.date()) && startsEnquiry.matches(each));
    }

    private static Optional<CaseEvent> conference(Timeline timeline, CaseEvent start) {
        String own = start.attribute("enquiry");
        return timeline.first(EventType.CONFERENCE, each -> {
            if (!"ICPC".equals(each.attribute("kind"))) {
                return false;
            }
            String named = each.attribute("enquiry");
            return named != null && own != null
                    ? named.equals(own)
                    : timeline.last(EventType.S47_START, s -> !s.date().isAfter(each.date()))
                            .filter(start::equals)
                            .isPresent();
        });
    }

    /** The day on which it was settled that no conference would follow; absent otherwise. */
    public @Nullable LocalDate conferenceRuledOutOn(EventSelection rulesOutConference) {
        return end != null && rulesOutConference.matches(end) ? end.date() : null;
    }

    /** Whether a conference could be due: not ruled out by the return, nor a plan open already on that day. */
    public boolean mayLeadToConference(Timeline timeline) {
        CaseEvent began = discussion == null ? start : discussion;
        return conference != null
                || !start.isYes("icpcUnnecessary")
                        && timeline.protectionPlans(true).stream()
                                .noneMatch(plan -> plan.from().isBefore(began.date()) && plan.covers(began.date()));
    }
}
