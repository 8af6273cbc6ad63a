package org.plumbline.demo;

import static org.plumbline.casefile.contract.EventType.CHRONOLOGY_UPDATE;
import static org.plumbline.casefile.contract.EventType.CP_PLAN_START;
import static org.plumbline.casefile.contract.EventType.LEGAL_PLANNING_MEETING;
import static org.plumbline.casefile.contract.EventType.MISSING_END;
import static org.plumbline.casefile.contract.EventType.MISSING_START;
import static org.plumbline.casefile.contract.EventType.RHI;
import static org.plumbline.casefile.contract.EventType.SIGNIFICANT_CHANGE;
import static org.plumbline.casefile.contract.EventType.STABILITY_MEETING;
import static org.plumbline.finding.Severity.HIGH;
import static org.plumbline.finding.Severity.MEDIUM;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** Clauses of patterns that workbooks hold in part only, which need the events too. */
final class FullerPlantings {

    private FullerPlantings() {}

    static List<Planting> all() {
        return Stream.of(
                        protectionPlans(),
                        changesInTheFamily(),
                        sectionTwentyWithoutPlan(),
                        placementMoves(),
                        returnInterviews())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Planting> protectionPlans() {
        return List.of(
                Planting.of(
                                "DD-17",
                                MEDIUM,
                                "the plan's own sixteenth working day without a visit",
                                limited(s -> s.workingDaysAgo(16)))
                        .and("T26", MEDIUM),
                Planting.of("DD-17", MEDIUM, "the plan's own limit of fifteen is today", limited(s -> s.dueAtEnd(15)))
                        .and("T26", MEDIUM)
                        .withEvents("T26", null)
                        .withEvents("DD-17", null),
                Planting.of(
                                "DD-20",
                                MEDIUM,
                                "plan seventeen months old, legal planning held",
                                FullerPlantings::longRunning)
                        .and("T30", MEDIUM)
                        .withEvents("DD-20", null));
    }

    private static List<Planting> changesInTheFamily() {
        return List.of(
                Planting.control("DD-32", "new partner 46 working days ago, not assessed", changed(46))
                        .withEvents("DD-32", MEDIUM),
                Planting.control("DD-32", "new partner 45 working days ago, not assessed", changed(45)),
                Planting.control("DD-32", "new partner 90 working days ago, not assessed", changed(90))
                        .withEvents("DD-32", MEDIUM));
    }

    private static List<Planting> sectionTwentyWithoutPlan() {
        return List.of(
                Planting.control("DD-35", "section 20 for 85 days, no plan", accommodated(85, false))
                        .withEvents("DD-35", MEDIUM),
                Planting.control("DD-35", "section 20 for 84 days, no plan", accommodated(84, false)),
                Planting.control("DD-35", "section 20 for 100 days, legal planning held", accommodated(100, true))
                        .withEvents("DD-35", null));
    }

    private static List<Planting> placementMoves() {
        return List.of(
                Planting.of("DD-40", MEDIUM, "third placement, meeting on working day 20", moved(20)),
                Planting.of("DD-40", MEDIUM, "third placement, meeting on working day 21", moved(21))
                        .withEvents("DD-40", HIGH));
    }

    private static List<Planting> returnInterviews() {
        return List.of(
                Planting.control("DD-41", "missing once, no talk in time", missing(1)),
                Planting.control("DD-41", "missing twice, no talk in time", missing(2))
                        .withEvents("DD-41", MEDIUM),
                Planting.control("DD-41", "missing three times, no talk in time", missing(3))
                        .withEvents("DD-41", HIGH)
                        .withEvents("DD-02", MEDIUM),
                Planting.control("DD-41", "missing six times, no talk in time", missing(6))
                        .withEvents("DD-41", HIGH)
                        .withEvents("DD-02", HIGH));
    }

    private static Consumer<Story> limited(Function<Story, LocalDate> seen) {
        return story -> {
            ProtectionStory plan = ProtectionStory.from(story, story.ago(150));
            plan.lastVisit = seen.apply(story);
            plan.write();
            story.recorded(record -> record.rewrite(CP_PLAN_START, it -> true, "visitLimitWD", 15));
        };
    }

    private static void longRunning(Story story) {
        ProtectionStory.planFrom(story, story.monthsAgo(17)).write();
        story.recorded(record -> meeting(record, story.ago(90)));
    }

    private static void meeting(CaseRecord record, LocalDate on) {
        record.add(CHRONOLOGY_UPDATE, on.minusDays(4));
        record.add(LEGAL_PLANNING_MEETING, on);
    }

    private static Consumer<Story> changed(int workingDays) {
        return story -> {
            story.inNeed(story.ago(270), null);
            story.recorded(
                    record -> record.add(SIGNIFICANT_CHANGE, story.workingDaysAgo(workingDays), "kind", "NEW_PARTNER"));
        };
    }

    private static Consumer<Story> accommodated(int days, boolean planned) {
        return story -> {
            CareStory care = new CareStory(story, story.end.minusDays(days));
            care.legal = "V2: Single period under S20";
            care.permanence = null;
            LocalDate first = story.working(care.start.plusDays(22));
            care.reviews = List.of(first);
            care.writeFromReferral();
            if (planned) {
                story.recorded(record -> meeting(record, story.ago(60)));
            }
        };
    }

    private static Consumer<Story> moved(int workingDays) {
        return story -> {
            CareStory care = new CareStory(story, story.ago(330));
            LocalDate last = story.ago(60);
            care.moves = List.of(story.ago(200), last);
            LocalDate first = story.working(care.start.plusDays(22));
            LocalDate second = story.working(first.plusDays(80));
            care.reviews = List.of(first, second, story.working(second.plusDays(160)));
            care.writeFromReferral();
            story.recorded(record -> record.add(STABILITY_MEETING, story.after(last, workingDays)));
        };
    }

    /** Talked with each time, on the fifth day after the return. */
    private static Consumer<Story> missing(int times) {
        return story -> {
            story.born = story.end.minusMonths(180).withDayOfMonth(1);
            new CareStory(story, story.ago(900)).writeLongStanding();
            story.recorded(record -> {
                for (int i = 0; i < times; i++) {
                    LocalDate back = story.end.minusDays(15 + 12L * i);
                    String episode = "Y" + i;
                    record.add(MISSING_START, back.minusDays(1), "episode", episode);
                    record.add(MISSING_END, back, "episode", episode);
                    record.add(
                            RHI,
                            back.plusDays(2),
                            "episode",
                            episode,
                            "offered",
                            true,
                            "accepted",
                            true,
                            "completedDate",
                            back.plusDays(5));
                }
            });
        };
    }
}
