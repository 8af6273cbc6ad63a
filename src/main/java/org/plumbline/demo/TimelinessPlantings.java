package org.plumbline.demo;

import static org.plumbline.casefile.contract.EventType.ACTION;
import static org.plumbline.casefile.contract.EventType.CIN_PLAN_START;
import static org.plumbline.casefile.contract.EventType.CIN_REVIEW;
import static org.plumbline.finding.Severity.HIGH;
import static org.plumbline.finding.Severity.MEDIUM;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/** Steps late time after time, and statutory visits and reviews that slip. */
final class TimelinessPlantings {

    private TimelinessPlantings() {}

    static List<Planting> all() {
        return List.of(
                Planting.control("DD-02", "two actions done a day late", late(2, 20)),
                Planting.of("DD-02", MEDIUM, "three actions done a day late", late(3, 20)),
                Planting.of("DD-02", MEDIUM, "four actions done a day late", late(4, 20)),
                Planting.of("DD-02", HIGH, "five actions done a day late", late(5, 20)),
                Planting.of("DD-02", HIGH, "nine actions done a day late", late(9, 20)),
                Planting.control("DD-02", "five actions done late, more than half a year ago", late(5, 182)),
                Planting.of("DD-03", MEDIUM, "two reviews in need after 85 days", reviewed(85, 85)),
                Planting.of("DD-03", MEDIUM, "two reviews in need after 95 days", reviewed(95, 95)),
                Planting.control("DD-03", "two reviews in need after 84 days", reviewed(84, 84)),
                Planting.control("DD-03", "a late review in need and one in time", reviewed(95, 60)),
                Planting.of("DD-03", HIGH, "two visits on the plan after eleven working days", visited(11)),
                Planting.of("DD-03", HIGH, "two visits on the plan after eighteen working days", visited(18)),
                Planting.control("DD-03", "two visits on the plan after ten working days", visited(10)),
                Planting.of("DD-42", MEDIUM, "one visit of three after 43 days", seen(20, 63, 93, 123)),
                Planting.of("DD-42", MEDIUM, "one visit of three after 70 days", seen(20, 90, 120, 150)),
                Planting.control("DD-42", "one visit of three after 42 days", seen(20, 62, 92, 122)),
                Planting.of("DD-42", HIGH, "two visits of three after 43 days", seen(20, 63, 93, 136)),
                Planting.of("DD-42", HIGH, "two visits of three after 60 days", seen(20, 80, 110, 170)),
                Planting.of("DD-42", MEDIUM, "second review three months and a day after the first", reviews(20, 1)),
                Planting.control("DD-42", "second review three months after the first", reviews(20, 0)),
                Planting.of("DD-42", HIGH, "first and second review a day late", reviews(21, 1))
                        .and("DD-03", HIGH));
    }

    private static Consumer<Story> late(int actions, int daysAgo) {
        return story -> {
            story.inNeed(story.ago(320), null);
            story.recorded(record -> {
                for (int i = 0; i < actions; i++) {
                    LocalDate due = story.working(story.end.minusDays(daysAgo + 7L * i));
                    record.add(
                            ACTION,
                            due.minusDays(20),
                            "action",
                            "X" + i,
                            "origin",
                            "REVIEW",
                            "due",
                            due,
                            "completed",
                            story.after(due, 1));
                }
            });
        };
    }

    /** The first review in time, the two after it so many days apart. */
    private static Consumer<Story> reviewed(int days, int later) {
        return story -> {
            story.inNeed(story.ago(300), null);
            story.recorded(record -> {
                LocalDate first = record.events(CIN_PLAN_START).getFirst().on().plusDays(30);
                record.leaveOut(CIN_REVIEW, it -> true);
                for (LocalDate day : List.of(
                        first, first.plusDays(days), first.plusDays(days).plusDays(later))) {
                    record.add(CIN_REVIEW, day, "plan", "N0", "progress", "SOME", "minutesDate", story.after(day, 2));
                }
            });
        };
    }

    private static Consumer<Story> visited(int workingDays) {
        return story -> {
            ProtectionStory.from(story, story.ago(250)).write();
            LocalDate last = story.workingDaysAgo(5);
            LocalDate before = back(story, last, workingDays);
            LocalDate first = back(story, before, workingDays);
            List<Life.Visit> visits = story.life.plans.getLast().visits();
            visits.removeIf(visit -> !visit.on().isBefore(first));
            List.of(first, before, last).forEach(day -> visits.add(new Life.Visit(day, true)));
        };
    }

    /** The working day from which so many working days lead to the day. */
    private static LocalDate back(Story story, LocalDate day, int workingDays) {
        LocalDate found = day;
        while (story.after(found, workingDays).isAfter(day) || !found.equals(story.working(found))) {
            found = found.minusDays(1);
        }
        return found;
    }

    /** Visits in care so many days ago, the latest first. */
    private static Consumer<Story> seen(int... daysAgo) {
        return story -> {
            new CareStory(story, story.ago(300)).writeFromReferral();
            List<LocalDate> visits = story.life.care.getLast().visits();
            LocalDate first = story.end.minusDays(daysAgo[daysAgo.length - 1]);
            visits.removeIf(day -> !day.isBefore(first.minusDays(12)));
            for (int days : daysAgo) {
                visits.addFirst(story.end.minusDays(days));
            }
            visits.sort(Comparator.naturalOrder());
        };
    }

    /** The first review after so many working days, the second three months and so many days after it. */
    private static Consumer<Story> reviews(int workingDays, int days) {
        return story -> {
            CareStory care = new CareStory(story, story.ago(220));
            LocalDate first = story.after(care.start, workingDays);
            List<LocalDate> held =
                    new ArrayList<>(List.of(first, first.plusMonths(3).plusDays(days)));
            care.reviews = held;
            care.writeFromReferral();
        };
    }
}
