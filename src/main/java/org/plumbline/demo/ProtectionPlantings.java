package org.plumbline.demo;

import static org.plumbline.finding.Severity.CRITICAL;
import static org.plumbline.finding.Severity.HIGH;
import static org.plumbline.finding.Severity.MEDIUM;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** Children with a plan who were not seen, plans that run too long or come again, conferences and reviews held late. */
final class ProtectionPlantings {

    private ProtectionPlantings() {}

    static List<Planting> all() {
        return Stream.of(unseenChildren(), longPlans(), repeatPlans(), lateConferences(), lateReviews())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Planting> unseenChildren() {
        return List.of(
                Planting.of("DD-17", MEDIUM, "not seen for 11 working days", unseen(s -> s.workingDaysAgo(11)))
                        .and("T26", MEDIUM),
                Planting.of("DD-17", MEDIUM, "not seen for 15 working days", unseen(s -> s.workingDaysAgo(15)))
                        .and("T26", MEDIUM),
                Planting.of("DD-17", MEDIUM, "not seen for 20 working days", unseen(s -> s.workingDaysAgo(20)))
                        .and("T26", HIGH),
                Planting.of("DD-17", CRITICAL, "not seen for 21 working days", unseen(s -> s.workingDaysAgo(21)))
                        .and("T26", CRITICAL),
                Planting.of("DD-17", CRITICAL, "not seen for 36 working days", unseen(s -> s.workingDaysAgo(36)))
                        .and("T26", CRITICAL),
                Planting.control("DD-17", "next visit due today", unseen(s -> s.dueAtEnd(10))),
                Planting.control("DD-17", "seen nine working days ago", unseen(s -> s.workingDaysAgo(9))));
    }

    private static List<Planting> longPlans() {
        return List.of(
                Planting.of("DD-20", MEDIUM, "plan fifteen months and a day old", planned(s -> s.monthsAgo(15)
                                .minusDays(1)))
                        .and("T30", MEDIUM),
                Planting.of("DD-20", MEDIUM, "plan eighteen months old", planned(s -> s.monthsAgo(18)))
                        .and("T30", MEDIUM),
                Planting.of("DD-20", MEDIUM, "plan a day short of 24 months", planned(s -> twoYears(s)
                                .plusDays(1)))
                        .and("T30", MEDIUM),
                Planting.of("DD-20", HIGH, "plan 24 months old", planned(ProtectionPlantings::twoYears))
                        .and("T30", MEDIUM),
                Planting.of("DD-20", HIGH, "plan 27 months old", planned(s -> s.monthsAgo(27)))
                        .and("T30", MEDIUM)
                        .and("T31", HIGH),
                Planting.control("DD-20", "plan exactly fifteen months old", planned(s -> s.monthsAgo(15))));
    }

    private static List<Planting> repeatPlans() {
        return List.of(
                Planting.of("DD-21", MEDIUM, "second plan, the first out of the window", story -> second(story, 1)),
                Planting.control("DD-21", "first plan", story -> second(story, 0)),
                Planting.of("DD-21", HIGH, "second plan a year after the first ended", ProtectionPlantings::repeated)
                        .withEvents("DD-22", HIGH));
    }

    private static List<Planting> lateConferences() {
        return List.of(
                Planting.of("T16", HIGH, "conference on working day 16", conference(16))
                        .withEvents("DD-13", HIGH),
                Planting.of("T16", HIGH, "conference on working day 24", conference(24))
                        .withEvents("DD-13", HIGH),
                Planting.of(
                                "T16",
                                HIGH,
                                "no conference after 18 working days",
                                story -> waiting(story, story.workingDaysAgo(18)))
                        .withEvents("DD-13", HIGH),
                Planting.control("T16", "conference on working day 15", conference(15)),
                Planting.control("T16", "conference due today", story -> waiting(story, story.dueAtEnd(15))));
    }

    private static List<Planting> lateReviews() {
        return List.of(
                Planting.of("T22", HIGH, "last review six months and a day ago", reviewed(1)),
                Planting.control("T22", "last review exactly six months ago", reviewed(0)));
    }

    private static Consumer<Story> unseen(Function<Story, LocalDate> seen) {
        return story -> {
            ProtectionStory plan = ProtectionStory.from(story, story.ago(story.dice.between(110, 300)));
            plan.lastVisit = seen.apply(story);
            plan.write();
        };
    }

    private static Consumer<Story> planned(Function<Story, LocalDate> start) {
        return story -> ProtectionStory.planFrom(story, start.apply(story)).write();
    }

    /** The latest start for which 24 months are reached at the end. */
    private static LocalDate twoYears(Story story) {
        LocalDate day = story.end.minusMonths(24);
        while (!day.plusDays(1).plusMonths(24).isAfter(story.end)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private static void second(Story story, int earlier) {
        ProtectionStory plan = ProtectionStory.planFrom(story, story.ago(story.dice.between(60, 160)));
        plan.earlierPlans = earlier;
        plan.write();
    }

    private static void repeated(Story story) {
        ProtectionStory first = ProtectionStory.from(story, story.ago(700));
        first.planEnd = story.ago(430);
        first.write();
        ProtectionStory again = ProtectionStory.planFrom(story, story.ago(65));
        again.earlierPlans = 1;
        again.writePlan();
    }

    private static Consumer<Story> conference(int workingDays) {
        return story -> {
            LocalDate strategy = story.ago(story.dice.between(60, 140));
            ProtectionStory plan = ProtectionStory.from(story, strategy);
            plan.conference = story.after(strategy, workingDays);
            plan.write();
        };
    }

    /** An enquiry still without decision. */
    private static void waiting(Story story, LocalDate strategy) {
        story.inNeed(strategy.minusDays(2), null);
        story.life.enquiries.add(new Life.Enquiry(strategy, story.end.plusDays(1), story.end.plusDays(2), true));
    }

    private static Consumer<Story> reviewed(int days) {
        return story -> {
            LocalDate last = story.monthsAgo(6).minusDays(days);
            ProtectionStory plan = ProtectionStory.planFrom(story, story.working(last.minusDays(80)));
            plan.lastReview = last;
            plan.write();
        };
    }
}
