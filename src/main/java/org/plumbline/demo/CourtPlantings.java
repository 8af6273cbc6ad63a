package org.plumbline.demo;

import static org.plumbline.casefile.contract.EventType.CHRONOLOGY_UPDATE;
import static org.plumbline.casefile.contract.EventType.CLA_START;
import static org.plumbline.casefile.contract.EventType.DECISION_TO_ISSUE;
import static org.plumbline.casefile.contract.EventType.LEGAL_PLANNING_MEETING;
import static org.plumbline.casefile.contract.EventType.LETTER_BEFORE_PROCEEDINGS;
import static org.plumbline.casefile.contract.EventType.PLACEMENT_START;
import static org.plumbline.casefile.contract.EventType.PRE_PROCEEDINGS_DECISION;
import static org.plumbline.casefile.contract.EventType.PRE_PROCEEDINGS_END;
import static org.plumbline.casefile.contract.EventType.PRE_PROCEEDINGS_MEETING;
import static org.plumbline.casefile.contract.EventType.PRE_PROCEEDINGS_REVIEW;
import static org.plumbline.casefile.contract.EventType.PROCEEDINGS_ISSUED;
import static org.plumbline.finding.Severity.HIGH;
import static org.plumbline.finding.Severity.MEDIUM;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.plumbline.casefile.contract.EventType;

/** Families before court for too long, applications not made, and children who came into care unplanned. */
final class CourtPlantings {

    private static final String FAMILY = "family";
    private static final String OWN = "F1";

    private CourtPlantings() {}

    static List<Planting> all() {
        return List.of(
                Planting.control("DD-37", "before court, last meeting 56 days ago", met(56)),
                Planting.of("DD-37", MEDIUM, "before court, last meeting 57 days ago", met(57)),
                Planting.of("DD-37", MEDIUM, "before court, last meeting 95 days ago", met(95)),
                Planting.control("DD-37", "before court for 112 days", beforeCourt(112, 0)),
                Planting.of("DD-37", HIGH, "before court for 113 days", beforeCourt(113, 0)),
                Planting.of("DD-37", HIGH, "before court for 200 days", beforeCourt(200, 0)),
                Planting.control("DD-37", "stepped down after 112 days", beforeCourt(180, 112)),
                Planting.of("DD-37", HIGH, "stepped down after 113 days", beforeCourt(180, 113)),
                Planting.control("DD-38", "decision to issue, due today", issue(s -> s.dueAtEnd(10), 0)),
                Planting.of(
                        "DD-38",
                        HIGH,
                        "decision to issue eleven working days ago",
                        issue(s -> s.workingDaysAgo(11), 0)),
                Planting.of(
                        "DD-38", HIGH, "decision to issue forty working days ago", issue(s -> s.workingDaysAgo(40), 0)),
                Planting.control("DD-38", "issued on working day 10", issue(s -> s.ago(90), 10)),
                Planting.of("DD-38", HIGH, "issued on working day 11", issue(s -> s.ago(90), 11)),
                Planting.of("DD-39", HIGH, "in an emergency after twelve months on a plan", entered(12, 0, CLA_START)),
                Planting.control("DD-39", "in an emergency a day short of twelve months", entered(12, 1, CLA_START)),
                Planting.of("DD-39", HIGH, "placed unplanned after fourteen months", entered(14, 0, PLACEMENT_START)),
                Planting.control("DD-39", "planned after fourteen months on a plan", entered(14, 0, null)),
                Planting.control("DD-39", "in an emergency, legal planning 182 days before", legal(182)),
                Planting.of("DD-39", HIGH, "in an emergency, legal planning 183 days before", legal(183)),
                Planting.of("DD-39", HIGH, "in an emergency on a second plan", CourtPlantings::secondPlan)
                        .and("DD-21", HIGH)
                        .and("DD-22", HIGH));
    }

    private static void step(CaseRecord record, EventType type, LocalDate on) {
        record.add(type, on, FAMILY, OWN);
    }

    /** The decision nine days before the first meeting. */
    private static Consumer<Story> met(int days) {
        return story -> {
            ProtectionStory.from(story, story.ago(250)).write();
            LocalDate meeting = story.end.minusDays(days);
            story.recorded(record -> decided(record, meeting.minusDays(9), meeting));
        };
    }

    private static void decided(CaseRecord record, LocalDate decision, LocalDate meeting) {
        step(record, PRE_PROCEEDINGS_DECISION, decision);
        step(record, LETTER_BEFORE_PROCEEDINGS, decision.plusDays(3));
        step(record, PRE_PROCEEDINGS_MEETING, meeting);
    }

    private static Consumer<Story> beforeCourt(int daysAgo, int ended) {
        return story -> {
            ProtectionStory.from(story, story.ago(330)).write();
            story.recorded(record -> {
                LocalDate decision = story.end.minusDays(daysAgo);
                LocalDate end = ended == 0 ? story.end : decision.plusDays(ended);
                decided(record, decision, decision.plusDays(9));
                for (LocalDate day = decision.plusDays(50); day.isBefore(end); day = day.plusDays(45)) {
                    step(record, PRE_PROCEEDINGS_REVIEW, day);
                }
                if (ended > 0) {
                    record.add(PRE_PROCEEDINGS_END, end, FAMILY, OWN, "outcome", "STEP_DOWN");
                }
            });
        };
    }

    private static Consumer<Story> issue(Function<Story, LocalDate> decision, int issuedAfter) {
        return story -> {
            ProtectionStory.from(story, story.ago(250)).write();
            LocalDate decided = decision.apply(story);
            story.recorded(record -> {
                step(record, DECISION_TO_ISSUE, decided);
                if (issuedAfter > 0) {
                    step(record, PROCEEDINGS_ISSUED, story.after(decided, issuedAfter));
                }
            });
        };
    }

    /** From a plan of so many months less so many days into care; what shows the emergency is absent if there was none. */
    private static Consumer<Story> entered(int months, int days, @Nullable EventType emergency) {
        return story -> {
            LocalDate entry = story.ago(60);
            ProtectionStory plan =
                    ProtectionStory.planFrom(story, entry.minusMonths(months).plusDays(days));
            plan.planEnd = entry;
            plan.write();
            enter(story, entry, emergency);
        };
    }

    private static void enter(Story story, LocalDate entry, @Nullable EventType emergency) {
        CareStory care = new CareStory(story, entry);
        care.legal = "C1: ICO";
        care.writeKnown();
        if (emergency != null) {
            String key = emergency == CLA_START ? "emergency" : "unplanned";
            story.recorded(record -> record.rewrite(emergency, it -> true, key, true));
        }
    }

    private static Consumer<Story> legal(int days) {
        return story -> {
            entered(14, 0, CLA_START).accept(story);
            LocalDate meeting = story.ago(60).minusDays(days);
            story.recorded(record -> {
                record.add(CHRONOLOGY_UPDATE, meeting.minusDays(4));
                record.add(LEGAL_PLANNING_MEETING, meeting);
            });
        };
    }

    private static void secondPlan(Story story) {
        LocalDate entry = story.ago(60);
        ProtectionStory first = ProtectionStory.from(story, story.ago(680));
        first.planEnd = story.ago(450);
        first.write();
        ProtectionStory again = ProtectionStory.planFrom(story, story.ago(160));
        again.earlierPlans = 1;
        again.planEnd = entry;
        again.writePlan();
        enter(story, entry, CLA_START);
    }
}
