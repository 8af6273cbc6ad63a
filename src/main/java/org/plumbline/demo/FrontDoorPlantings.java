package org.plumbline.demo;

import static org.plumbline.finding.Severity.HIGH;
import static org.plumbline.finding.Severity.LOW;
import static org.plumbline.finding.Severity.MEDIUM;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Delays between the front door and the end of the assessment, and help that did not last. */
final class FrontDoorPlantings {

    private FrontDoorPlantings() {}

    static List<Planting> all() {
        return Stream.of(
                        lateAssessments(),
                        repeatReferrals(),
                        enquiriesWithoutConference(),
                        staleAssessments(),
                        lateVisits())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Planting> lateAssessments() {
        return List.of(
                Planting.of("DD-01", HIGH, "assessment started 25 working days late", assessed(25, 60))
                        .and("T07a", MEDIUM),
                Planting.of("DD-01", HIGH, "assessment authorised on working day 46, started on day 3", assessed(3, 46))
                        .and("T07a", MEDIUM),
                Planting.control("DD-01", "assessment authorised on working day 45", assessed(3, 45)),
                Planting.control("DD-01", "started on working day 2, authorised on 47", assessed(2, 47))
                        .and("T07a", MEDIUM),
                Planting.of("DD-01", HIGH, "still running 50 working days after a start on day 10", running(10, 50))
                        .and("T07a", MEDIUM),
                Planting.of(
                                "DD-01",
                                HIGH,
                                "referred 46 working days ago and never started",
                                story -> story.referred(story.workingDaysAgo(46), false))
                        .and("T07a", MEDIUM),
                Planting.control(
                        "DD-01",
                        "referred, and the assessment due today is not started",
                        story -> story.referred(story.dueAtEnd(45), false)),
                Planting.of("T07b", MEDIUM, "assessment took 46 working days from its start", assessed(0, 46))
                        .and("T07a", MEDIUM),
                Planting.control("T07b", "assessment took 45 working days from its start", assessed(0, 45)));
    }

    private static List<Planting> repeatReferrals() {
        return List.of(
                Planting.of("DD-05", LOW, "referred again 280 days after help that closed in time", again(280))
                        .withEvents("DD-22", MEDIUM),
                Planting.of("DD-05", LOW, "referred again exactly 365 days later", again(365))
                        .withEvents("DD-22", MEDIUM),
                Planting.control("DD-05", "referred again 366 days later", again(366))
                        .withEvents("DD-22", MEDIUM),
                Planting.of("DD-05", MEDIUM, "referred again after no further action", story -> afterNothing(story, 1)),
                Planting.of("DD-05", HIGH, "referred a third time in a year", story -> afterNothing(story, 2)),
                Planting.of("DD-05", HIGH, "referred again 55 days after closing", story -> closed(story, 20, 55))
                        .withEvents("DD-22", MEDIUM),
                Planting.of("DD-05", HIGH, "referred again 90 days after closing", story -> closed(story, 5, 90)),
                Planting.of("DD-05", LOW, "referred again 91 days after closing", story -> closed(story, 5, 91)));
    }

    private static List<Planting> enquiriesWithoutConference() {
        return List.of(
                Planting.of("DD-12", MEDIUM, "two enquiries without conference", enquiries(30, 120)),
                Planting.of("DD-12", HIGH, "three enquiries without conference", enquiries(25, 140, 250)),
                Planting.control("DD-12", "two enquiries 366 days apart", enquiries(10, 376)),
                Planting.control("DD-12", "one enquiry without conference", enquiries(40)));
    }

    private static List<Planting> staleAssessments() {
        return List.of(
                Planting.of("DD-32", MEDIUM, "last assessed twelve months and a day ago", stale(12, 1)),
                Planting.of("DD-32", MEDIUM, "last assessed fourteen months ago", stale(14, 0)),
                Planting.control("DD-32", "last assessed exactly twelve months ago", stale(12, 0)));
    }

    private static List<Planting> lateVisits() {
        return List.of(
                Planting.of(
                        "T34",
                        MEDIUM,
                        "child in need not seen for 21 working days",
                        unseen(story -> story.workingDaysAgo(21))),
                Planting.of(
                        "T34",
                        HIGH,
                        "child in need not seen for 41 working days",
                        unseen(story -> story.workingDaysAgo(41))),
                Planting.control(
                        "T34", "next visit to a child in need due today", unseen(story -> story.dueAtEnd(20))));
    }

    private static Consumer<Story> assessed(int started, int authorised) {
        return story -> {
            LocalDate referral = story.workingDaysAgo(authorised + story.dice.between(5, 60));
            assessedOn(story, referral, story.after(referral, started), story.after(referral, authorised));
        };
    }

    private static Consumer<Story> running(int started, int since) {
        return story -> {
            LocalDate referral = story.workingDaysAgo(since);
            assessedOn(story, referral, story.after(referral, started), null);
        };
    }

    private static void assessedOn(Story story, LocalDate referral, LocalDate start, @Nullable LocalDate authorised) {
        story.referred(referral, false);
        story.assessed(start, authorised, true);
        story.need(referral, null);
        story.seen(start, story.end);
    }

    private static Consumer<Story> again(int days) {
        return story -> {
            LocalDate latest = story.ago(story.dice.between(12, 30));
            LocalDate first = latest.minusDays(days);
            story.closedAfterAssessment(first);
            story.inNeed(latest, null);
        };
    }

    private static void afterNothing(Story story, int times) {
        LocalDate latest = story.ago(20);
        for (int i = times; i > 0; i--) {
            story.referred(story.working(latest.minusDays(80L * i)), true);
        }
        story.inNeed(latest, null);
    }

    private static void closed(Story story, int againDaysAgo, int daysBetween) {
        LocalDate latest = story.end.minusDays(againDaysAgo);
        LocalDate closed = latest.minusDays(daysBetween);
        LocalDate first = story.working(closed.minusDays(50));
        story.referred(first, false);
        story.assessed(first, closed, false);
        story.seen(first.plusDays(1), closed);
        story.life.needs.add(new Life.Need(
                first, story.needCode(), closed, "RC8 - Case closed after assessment, no further action"));
        story.inNeed(latest, null);
    }

    private static Consumer<Story> enquiries(int... daysAgo) {
        return story -> {
            story.inNeed(story.ago(daysAgo[daysAgo.length - 1] + 3), null);
            for (int i = daysAgo.length - 1; i >= 0; i--) {
                LocalDate strategy = story.end.minusDays(daysAgo[i]);
                story.life.enquiries.add(new Life.Enquiry(strategy, strategy.plusDays(8), null, false));
            }
        };
    }

    private static Consumer<Story> stale(int months, int days) {
        return story -> {
            LocalDate authorised = story.monthsAgo(months).minusDays(days);
            LocalDate referral = story.working(authorised.minusDays(50));
            story.referred(referral, false);
            story.assessed(referral, authorised, true);
            story.need(referral, null);
            story.served(authorised);
            story.seen(referral.plusDays(2), story.end);
        };
    }

    private static Consumer<Story> unseen(Function<Story, LocalDate> seen) {
        return story -> {
            LocalDate last = seen.apply(story);
            story.inNeed(story.ago(200), null);
            story.life.needVisits.removeIf(day -> day.isAfter(last));
            story.life.needVisits.add(last);
        };
    }
}
