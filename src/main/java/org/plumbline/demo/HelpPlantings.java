package org.plumbline.demo;

import static org.plumbline.casefile.contract.EventType.ASSESSMENT_AUTHORISED;
import static org.plumbline.casefile.contract.EventType.CHRONOLOGY_UPDATE;
import static org.plumbline.casefile.contract.EventType.CIN_PLAN_END;
import static org.plumbline.casefile.contract.EventType.CIN_PLAN_START;
import static org.plumbline.casefile.contract.EventType.CIN_REVIEW;
import static org.plumbline.casefile.contract.EventType.LEGAL_PLANNING_MEETING;
import static org.plumbline.finding.Severity.HIGH;
import static org.plumbline.finding.Severity.LOW;
import static org.plumbline.finding.Severity.MEDIUM;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/** Help that goes up and down, ends too soon, or begins again and again. */
final class HelpPlantings {

    private static final String CATEGORY = "category";

    private HelpPlantings() {}

    static List<Planting> all() {
        return List.of(
                Planting.of("DD-22", MEDIUM, "closed and open again within two years", again(600, 200, 60)),
                Planting.of("DD-22", MEDIUM, "closed for fourteen days", again(600, 114, 100)),
                Planting.control("DD-22", "closed for thirteen days", again(600, 113, 100)),
                Planting.control("DD-22", "open for 600 days", story -> story.inNeed(story.ago(600), null)),
                Planting.of("DD-22", HIGH, "open again, and on a plan that ended", HelpPlantings::upAndDown),
                Planting.of("DD-23", MEDIUM, "closed 20 days after the plan ended", ended(20)),
                Planting.of("DD-23", MEDIUM, "closed 90 days after the plan ended", ended(90)),
                Planting.control("DD-23", "closed 91 days after the plan ended", ended(91)),
                Planting.of("DD-23", MEDIUM, "closed 61 days after the last review", reviewed(61, "GOOD")),
                Planting.control("DD-23", "closed 60 days after the last review", reviewed(60, "GOOD")),
                Planting.of("DD-23", MEDIUM, "closed although nothing had changed", reviewed(10, "NONE")),
                Planting.of("DD-23", HIGH, "closed too soon and back after 90 days", back(90))
                        .and("DD-22", MEDIUM)
                        .and("DD-05", HIGH),
                Planting.of("DD-23", HIGH, "closed too soon and back after 20 days", back(20))
                        .and("DD-22", MEDIUM)
                        .and("DD-05", HIGH),
                Planting.of("DD-23", MEDIUM, "closed too soon and back after 91 days", back(91))
                        .and("DD-22", MEDIUM)
                        .and("DD-05", LOW),
                Planting.of("DD-24", MEDIUM, "assessed again for the same reason", starts(600, "N1", "N1"))
                        .and("DD-22", MEDIUM),
                Planting.of("DD-24", HIGH, "assessed again a third time", HelpPlantings::thrice)
                        .and("DD-22", HIGH),
                Planting.control("DD-24", "assessed again for another reason", starts(600, "N1", "N5"))
                        .and("DD-22", MEDIUM),
                Planting.control("DD-24", "assessed again, legal planning held", HelpPlantings::legal)
                        .and("DD-22", MEDIUM),
                Planting.of("DD-24", MEDIUM, "plans of exactly 24 months", months(0))
                        .and("DD-22", MEDIUM),
                Planting.control("DD-24", "plans four days short of 24 months", months(4))
                        .and("DD-22", MEDIUM));
    }

    /** In need, closed, in need again, so many days ago. */
    private static Consumer<Story> again(int first, int closed, int second) {
        return story -> {
            story.inNeed(story.ago(first), story.end.minusDays(closed));
            story.inNeed(story.end.minusDays(second), null);
        };
    }

    private static void upAndDown(Story story) {
        story.closedAfterAssessment(story.ago(710));
        ProtectionStory plan = ProtectionStory.from(story, story.ago(320));
        plan.planEnd = story.ago(60);
        plan.write();
    }

    private static Consumer<Story> ended(int days) {
        return story -> {
            ProtectionStory plan = ProtectionStory.from(story, story.ago(400));
            plan.closed = story.end.minusDays(30);
            plan.planEnd = plan.closed.minusDays(days);
            plan.write();
        };
    }

    private static Consumer<Story> reviewed(int days, String progress) {
        return story -> {
            LocalDate closed = story.end.minusDays(20);
            LocalDate last = closed.minusDays(days);
            story.inNeed(story.ago(420), closed);
            story.recorded(record -> {
                record.leaveOut(CIN_REVIEW, it -> !it.on().isBefore(last.minusDays(10)));
                record.add(CIN_REVIEW, last, "plan", "N0", "progress", progress, "minutesDate", story.after(last, 2));
            });
        };
    }

    private static Consumer<Story> back(int days) {
        return story -> {
            LocalDate again = story.end.minusDays(30);
            LocalDate closed = again.minusDays(days);
            ProtectionStory plan = ProtectionStory.from(story, closed.minusDays(240));
            plan.closed = closed;
            plan.planEnd = closed.minusDays(40);
            plan.write();
            story.inNeed(again, null);
        };
    }

    private static Consumer<Story> starts(int second, String one, String other) {
        return story -> {
            story.inNeed(story.ago(1080), story.end.minusDays(second + 40L));
            story.inNeed(story.ago(second), null);
            story.recorded(record -> categories(record, one, other));
        };
    }

    /** The first assessment of each time the case was open bears the category. */
    private static void categories(CaseRecord record, String... categories) {
        List<Life.Need> needs = record.story.life.needs;
        for (int i = 0; i < categories.length; i++) {
            LocalDate opened = needs.get(i).start();
            RecordedEvent first = record.events(ASSESSMENT_AUTHORISED).stream()
                    .filter(it -> it.on().isAfter(opened))
                    .findFirst()
                    .orElseThrow();
            record.rewrite(ASSESSMENT_AUTHORISED, first::equals, CATEGORY, categories[i]);
        }
    }

    private static void thrice(Story story) {
        story.inNeed(story.ago(1084), story.end.minusDays(750));
        story.inNeed(story.ago(714), story.end.minusDays(390));
        story.inNeed(story.ago(344), null);
        story.recorded(record -> categories(record, "N1", "N1", "N1"));
    }

    private static void legal(Story story) {
        starts(600, "N1", "N1").accept(story);
        story.recorded(record -> {
            record.add(CHRONOLOGY_UPDATE, story.ago(104));
            record.add(LEGAL_PLANNING_MEETING, story.ago(100));
        });
    }

    /** A plan of twelve months, and another that has run for twelve months less so many days. */
    private static Consumer<Story> months(int missing) {
        return story -> {
            starts(440, "N1", "N1").accept(story);
            story.recorded(record -> {
                record.leaveOut(CIN_PLAN_START, it -> true);
                record.leaveOut(CIN_PLAN_END, it -> true);
                LocalDate first = story.firstOfMonth(32);
                record.add(CIN_PLAN_START, first, "plan", "N0");
                record.add(CIN_PLAN_END, first.plusMonths(12), "plan", "N0");
                record.add(CIN_PLAN_START, story.monthsAgo(12).plusDays(missing), "plan", "N1");
            });
        };
    }
}
