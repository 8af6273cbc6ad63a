package org.plumbline.demo;

import static org.plumbline.casefile.contract.EventType.ACTION;
import static org.plumbline.casefile.contract.EventType.AUDIT;
import static org.plumbline.casefile.contract.EventType.ESCALATION;
import static org.plumbline.casefile.contract.EventType.SUPERVISION;
import static org.plumbline.finding.Severity.HIGH;
import static org.plumbline.finding.Severity.MEDIUM;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Directions carried forward, challenges not answered, actions of audits not done. */
final class FollowUpPlantings {

    private static final String NORMAL = "NORMAL";

    private FollowUpPlantings() {}

    static List<Planting> all() {
        return List.of(
                Planting.of("DD-27", MEDIUM, "direction carried forward three times", directed(0, 3, false)),
                Planting.of("DD-27", MEDIUM, "direction carried forward six times", directed(0, 6, false)),
                Planting.control("DD-27", "direction carried forward twice", directed(0, 2, false)),
                Planting.of("DD-27", MEDIUM, "direction open across three supervisions", directed(3, 0, false)),
                Planting.control("DD-27", "direction open across two supervisions", directed(2, 0, false)),
                Planting.control("DD-27", "direction carried forward three times and done", directed(0, 3, true)),
                Planting.control("DD-30", "challenge open for 20 working days", challenged(20, 0)),
                Planting.of("DD-30", MEDIUM, "challenge open for 21 working days", challenged(21, 0)),
                Planting.of("DD-30", MEDIUM, "challenge open for 40 working days", challenged(40, 0)),
                Planting.of("DD-30", HIGH, "challenge open for 41 working days", challenged(41, 0)),
                Planting.of("DD-30", HIGH, "challenge open for 90 working days", challenged(90, 0)),
                Planting.of("DD-30", MEDIUM, "challenge answered on working day 21", challenged(60, 21)),
                Planting.control("DD-30", "challenge answered on working day 20", challenged(60, 20)),
                Planting.of("DD-30", HIGH, "the same challenge twice", twice("PLAN", "PLAN")),
                Planting.control("DD-30", "two challenges of two kinds", twice("PLAN", "CONTACT")),
                Planting.control("DD-31", "audit action ten working days overdue", audited(10, NORMAL)),
                Planting.of("DD-31", MEDIUM, "audit action eleven working days overdue", audited(11, NORMAL)),
                Planting.of("DD-31", MEDIUM, "audit action 40 working days overdue", audited(40, NORMAL)),
                Planting.of("DD-31", HIGH, "audit action 41 working days overdue", audited(41, NORMAL)),
                Planting.of("DD-31", HIGH, "audit action 80 working days overdue", audited(80, NORMAL)),
                Planting.of("DD-31", HIGH, "immediate audit action a working day overdue", audited(1, "IMMEDIATE")),
                Planting.control("DD-31", "immediate audit action due today", auditedUntil(s -> s.end, "IMMEDIATE")),
                Planting.of("DD-31", HIGH, "two audits asked for the same", asked("VISITS", "VISITS")),
                Planting.control("DD-31", "two audits asked for two things", asked("VISITS", "PLAN")),
                Planting.control("DD-31", "audit action done long after it was due", FollowUpPlantings::done));
    }

    /** An action that an audit asked for; a day on which it is due may still lie ahead. */
    private static void action(Story story, LocalDate on, LocalDate due, String audit, String key, Object value) {
        story.recorded(record -> record.add(
                ACTION,
                on,
                "action",
                "X-" + audit,
                "origin",
                "AUDIT",
                "due",
                due.toString(),
                "audit",
                audit,
                key,
                value));
    }

    /** Set on the day of a supervision, so many before the last; not due yet. */
    private static Consumer<Story> directed(int supervisions, int carriedForward, boolean done) {
        return story -> {
            story.inNeed(story.ago(250), null);
            story.recorded(record -> {
                List<RecordedEvent> held = record.events(SUPERVISION);
                LocalDate set = held.get(held.size() - 1 - supervisions).on();
                record.add(
                        ACTION,
                        set,
                        "action",
                        "X1",
                        "origin",
                        "SUPERVISION",
                        "due",
                        story.end.plusDays(30).toString(),
                        "carriedForward",
                        carriedForward,
                        "completed",
                        done ? story.end : null);
            });
        };
    }

    private static Consumer<Story> challenged(int workingDaysAgo, int answeredAfter) {
        return story -> {
            story.inNeed(story.ago(250), null);
            LocalDate raised = story.workingDaysAgo(workingDaysAgo);
            story.recorded(record -> record.add(
                    ESCALATION,
                    raised,
                    "raisedBy",
                    "PARTNER",
                    "topic",
                    "PLAN",
                    "resolvedDate",
                    answeredAfter == 0 ? null : story.after(raised, answeredAfter)));
        };
    }

    private static Consumer<Story> twice(String topic, String later) {
        return story -> {
            story.inNeed(story.ago(250), null);
            story.recorded(record -> {
                record.add(
                        ESCALATION, story.ago(150), "raisedBy", "IRO", "topic", topic, "resolvedDate", story.ago(140));
                record.add(ESCALATION, story.ago(40), "raisedBy", "IRO", "topic", later, "resolvedDate", story.ago(30));
            });
        };
    }

    private static Consumer<Story> audited(int workingDaysOverdue, String priority) {
        return auditedUntil(story -> story.workingDaysAgo(workingDaysOverdue), priority);
    }

    private static Consumer<Story> auditedUntil(Function<Story, LocalDate> due, String priority) {
        return story -> {
            story.inNeed(story.ago(300), null);
            audit(story, "Q1", story.ago(160));
            action(story, story.ago(160), due.apply(story), "Q1", "priority", priority);
        };
    }

    private static void audit(Story story, String audit, LocalDate on) {
        story.recorded(record -> record.add(AUDIT, on, "audit", audit, "grade", "REQUIRES_IMPROVEMENT"));
    }

    /** Neither action is due yet. */
    private static Consumer<Story> asked(String category, String later) {
        return story -> {
            story.inNeed(story.ago(300), null);
            LocalDate due = story.end.plusDays(20);
            audit(story, "Q1", story.ago(160));
            action(story, story.ago(160), due, "Q1", "category", category);
            audit(story, "Q2", story.ago(30));
            action(story, story.ago(30), due, "Q2", "category", later);
        };
    }

    private static void done(Story story) {
        story.inNeed(story.ago(300), null);
        audit(story, "Q1", story.ago(160));
        action(story, story.ago(160), story.ago(100), "Q1", "completed", story.ago(20));
    }
}
