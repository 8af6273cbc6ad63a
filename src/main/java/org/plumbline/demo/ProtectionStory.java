package org.plumbline.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a section 47 enquiry and the child protection plan that follows; fields are changed before {@link #write}. */
final class ProtectionStory {

    private static final List<String> CATEGORIES =
            List.of("a) Neglect", "d) Emotional abuse", "b) Physical abuse", "c) Sexual abuse");

    private final Story story;
    private final LocalDate strategy;

    LocalDate conference;

    @Nullable
    LocalDate planEnd;

    @Nullable
    LocalDate closed;

    @Nullable
    LocalDate lastVisit;

    @Nullable
    LocalDate lastReview;

    int earlierPlans;

    private ProtectionStory(Story story, LocalDate strategy, LocalDate conference) {
        this.story = story;
        this.strategy = strategy;
        this.conference = conference;
    }

    static ProtectionStory from(Story story, LocalDate strategy) {
        return new ProtectionStory(story, strategy, story.working(strategy.plusDays(story.dice.between(10, 19))));
    }

    /** The plan is to begin on the very day. */
    static ProtectionStory planFrom(Story story, LocalDate start) {
        return new ProtectionStory(story, story.working(start.minusDays(story.dice.between(8, 18))), start);
    }

    /** From the referral on: for a child not known before. */
    void write() {
        LocalDate referral = story.working(strategy.minusDays(story.dice.below(4)));
        LocalDate authorised = story.opened(referral, true);
        story.need(referral, closed);
        story.served(conference.isAfter(authorised) ? conference : authorised);
        story.seen(referral.plusDays(2), conference);
        if (planEnd != null) {
            story.seen(planEnd.plusDays(5), closed == null ? story.end : closed);
        }
        story.assessedYearly(authorised, closed == null ? story.end : closed);
        writePlan();
    }

    /** Only the enquiry and the plan: for a child whose case is written already. */
    void writePlan() {
        LocalDate decided = story.working(strategy.plusDays(7));
        story.life.enquiries.add(new Life.Enquiry(strategy, decided, conference, true));
        LocalDate until = planEnd == null ? story.end : planEnd;
        story.life.plans.add(new Life.Plan(
                conference,
                CATEGORIES.get(story.dice.weighted(48, 38, 9, 5)),
                planEnd,
                earlierPlans,
                visits(until),
                reviews(until)));
    }

    private List<Life.Visit> visits(LocalDate until) {
        LocalDate last = lastVisit == null ? until : lastVisit;
        List<Life.Visit> visits = new ArrayList<>();
        LocalDate day = conference.plusDays(story.dice.between(2, 5));
        LocalDate gap = conference.plusDays(story.dice.between(15, 200));
        int weeks = story.dice.percent(40) ? story.dice.between(3, 4) : 0;
        boolean over = !story.steady && gap.plusWeeks(weeks).isBefore(story.longAgo());
        while (day.isBefore(last)) {
            visits.add(new Life.Visit(story.working(day), story.dice.percent(85)));
            LocalDate next = day.plusDays(story.dice.between(6, 9));
            boolean missed = over && day.isBefore(gap) && !next.isBefore(gap);
            day = missed ? next.plusWeeks(weeks) : next;
        }
        if (lastVisit != null) {
            visits.add(new Life.Visit(lastVisit, story.dice.percent(85)));
        }
        return visits;
    }

    private List<LocalDate> reviews(LocalDate until) {
        LocalDate last = lastReview == null ? until : lastReview;
        List<LocalDate> reviews = new ArrayList<>();
        LocalDate day = story.working(conference.plusDays(story.dice.between(65, 84)));
        while (day.isBefore(last)) {
            reviews.add(day);
            day = story.working(day.plusDays(story.dice.between(130, 165)));
        }
        if (lastReview != null) {
            reviews.add(lastReview);
        }
        return reviews;
    }
}
