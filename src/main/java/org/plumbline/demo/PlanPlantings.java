package org.plumbline.demo;

import static org.plumbline.casefile.contract.EventType.CASE_DIRECTION;
import static org.plumbline.casefile.contract.EventType.CHRONOLOGY_UPDATE;
import static org.plumbline.casefile.contract.EventType.CIN_REVIEW;
import static org.plumbline.casefile.contract.EventType.CONFERENCE;
import static org.plumbline.casefile.contract.EventType.CORE_GROUP;
import static org.plumbline.casefile.contract.EventType.LEGAL_PLANNING_MEETING;
import static org.plumbline.casefile.contract.EventType.VISIT;
import static org.plumbline.finding.Severity.HIGH;
import static org.plumbline.finding.Severity.MEDIUM;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** Plans whose core group does not meet, whose child has no time alone, and that do not move. */
final class PlanPlantings {

    private static final String NONE = "NONE";
    private static final String PROGRESS = "progress";
    private static final int ON_A_PLAN = 200;

    private PlanPlantings() {}

    static List<Planting> all() {
        return Stream.of(coreGroups(), timeAlone(), reviewsWithoutProgress())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Planting> coreGroups() {
        return List.of(
                Planting.of("DD-16", MEDIUM, "two core groups of five", met(10, 60)),
                Planting.control("DD-16", "three core groups of five", met(10, 50, 90)),
                Planting.of("DD-16", MEDIUM, "one core group of five", met(10)),
                Planting.of("DD-16", HIGH, "no core group at all", met()),
                Planting.of("DD-16", HIGH, "two gaps of 85 days", met(8, 93, 178))
                        .and("DD-03", MEDIUM),
                Planting.control("DD-16", "two gaps of 84 days", met(8, 92, 176))
                        .and("DD-03", MEDIUM),
                Planting.of("DD-16", HIGH, "first core group on working day 21", metFirst(21)),
                Planting.control("DD-16", "first core group on working day 20", metFirst(20)));
    }

    private static List<Planting> timeAlone() {
        return List.of(
                Planting.of("DD-18", MEDIUM, "not seen alone at three visits", alone(100, 3, false)),
                Planting.of("DD-18", MEDIUM, "not seen alone at four visits", alone(100, 4, false)),
                Planting.of("DD-18", HIGH, "not seen alone at five visits", alone(100, 5, false)),
                Planting.of("DD-18", HIGH, "not seen alone at eight visits", alone(100, 8, false)),
                Planting.of("DD-18", HIGH, "on a plan, not seen alone at three visits", alone(100, 3, true)),
                Planting.control("DD-18", "not seen alone at two visits", alone(100, 2, false)),
                Planting.control("DD-18", "aged three, not seen alone at five visits", alone(40, 5, false)),
                Planting.control("DD-18", "refused to be seen alone at five visits", PlanPlantings::refused));
    }

    private static List<Planting> reviewsWithoutProgress() {
        return List.of(
                Planting.of(
                        "DD-19",
                        HIGH,
                        "two reviews without progress, the later 21 working days ago",
                        still(s -> s.workingDaysAgo(21))),
                Planting.control(
                        "DD-19",
                        "two reviews without progress, time to change the plan until today",
                        still(s -> s.dueAtEnd(20))),
                Planting.of("DD-19", HIGH, "two review conferences without progress", conferences(record -> {})),
                Planting.control(
                        "DD-19", "plan changed after two conferences without progress", conferences(planChanged(20))),
                Planting.control(
                        "DD-19",
                        "legal planning after two conferences without progress",
                        conferences(PlanPlantings::legalPlanning)),
                Planting.of(
                        "DD-19",
                        HIGH,
                        "plan changed on working day 21 after the second conference",
                        conferences(planChanged(21))),
                Planting.control(
                        "DD-19", "some progress at the later conference", conferences(PlanPlantings::someProgress)));
    }

    /** Core groups on these days of a plan of 200 days. */
    private static Consumer<Story> met(int... days) {
        return story -> {
            LocalDate start = story.end.minusDays(ON_A_PLAN);
            ProtectionStory.planFrom(story, start).write();
            story.recorded(record -> {
                record.leaveOut(CORE_GROUP, it -> true);
                for (int day : days) {
                    record.add(CORE_GROUP, start.plusDays(day), "plan", "P0", "planUpdated", false);
                }
            });
        };
    }

    private static Consumer<Story> metFirst(int workingDays) {
        return story -> {
            LocalDate start = story.ago(ON_A_PLAN);
            ProtectionStory.planFrom(story, start).write();
            story.recorded(record -> {
                LocalDate first = story.after(start, workingDays);
                record.leaveOut(CORE_GROUP, it -> !it.on().isAfter(first));
                record.add(CORE_GROUP, first, "plan", "P0", "planUpdated", true);
            });
        };
    }

    private static Consumer<Story> alone(int months, int visits, boolean protectedByPlan) {
        return story -> {
            story.born = story.end.minusMonths(months).withDayOfMonth(1);
            if (protectedByPlan) {
                ProtectionStory.from(story, story.ago(ON_A_PLAN)).write();
            } else {
                story.inNeed(story.ago(250), null);
            }
            story.recorded(record -> {
                record.rewrite(VISIT, it -> true, "seenAlone", true);
                record.rewrite(VISIT, it -> true, "notAloneReason", null);
                List<RecordedEvent> all = record.events(VISIT);
                List<RecordedEvent> last = all.subList(all.size() - visits, all.size());
                record.rewrite(VISIT, last::contains, "seenAlone", false);
            });
        };
    }

    private static void refused(Story story) {
        alone(100, 5, false).accept(story);
        story.recorded(
                record -> record.rewrite(VISIT, it -> it.says("seenAlone", "N"), "notAloneReason", "REFUSED_BY_CHILD"));
    }

    private static Consumer<Story> still(Function<Story, LocalDate> latest) {
        return story -> {
            story.inNeed(story.ago(250), null);
            story.recorded(record -> {
                LocalDate last = latest.apply(story);
                LocalDate before = last.minusDays(60);
                record.leaveOut(CIN_REVIEW, it -> it.on().isAfter(before.minusDays(10)));
                for (LocalDate day : List.of(before, last)) {
                    record.add(CIN_REVIEW, day, "plan", "N0", PROGRESS, NONE, "minutesDate", story.after(day, 2));
                }
            });
        };
    }

    private static Consumer<Story> conferences(Consumer<CaseRecord> then) {
        return story -> {
            ProtectionStory.planFrom(story, story.ago(310)).write();
            story.recorded(record -> {
                record.rewrite(CONFERENCE, it -> it.says("kind", "RCPC"), PROGRESS, NONE);
                then.accept(record);
            });
        };
    }

    private static Consumer<CaseRecord> planChanged(int workingDays) {
        return record -> record.add(
                CASE_DIRECTION,
                record.story.after(lastConference(record).on(), workingDays),
                "decisionType",
                "CHANGE_PLAN",
                "rationale",
                true);
    }

    private static void legalPlanning(CaseRecord record) {
        LocalDate meeting = record.story.after(lastConference(record).on(), 8);
        record.add(CHRONOLOGY_UPDATE, record.story.working(meeting.minusDays(3)));
        record.add(LEGAL_PLANNING_MEETING, meeting);
    }

    private static void someProgress(CaseRecord record) {
        record.rewrite(CONFERENCE, lastConference(record)::equals, PROGRESS, "SOME");
    }

    private static RecordedEvent lastConference(CaseRecord record) {
        return record.events(CONFERENCE).getLast();
    }
}
