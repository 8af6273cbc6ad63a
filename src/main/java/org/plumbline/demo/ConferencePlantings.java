package org.plumbline.demo;

import static org.plumbline.casefile.contract.EventType.CHRONOLOGY_UPDATE;
import static org.plumbline.casefile.contract.EventType.CONFERENCE;
import static org.plumbline.casefile.contract.EventType.CONFERENCE_POSTPONED;
import static org.plumbline.casefile.contract.EventType.MINUTES_DISTRIBUTED;
import static org.plumbline.casefile.contract.EventType.SAFETY_PLAN;
import static org.plumbline.finding.Severity.HIGH;
import static org.plumbline.finding.Severity.MEDIUM;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/** Conferences held late or put off, without a plan meanwhile or without minutes afterwards. */
final class ConferencePlantings {

    private ConferencePlantings() {}

    static List<Planting> all() {
        return List.of(
                Planting.of("DD-13", HIGH, "conference on working day 30, no safety plan", initial(30, 0, false))
                        .and("T16", HIGH),
                Planting.control("DD-13", "conference on working day 16, safety plan made", initial(16, 0, true))
                        .and("T16", HIGH),
                Planting.of("DD-14", MEDIUM, "conference put off once, to working day 16", initial(16, 1, true))
                        .and("T16", HIGH),
                Planting.of("DD-14", MEDIUM, "conference put off once, to working day 25", initial(25, 1, true))
                        .and("T16", HIGH),
                Planting.control("DD-14", "conference put off once, to working day 15", initial(15, 1, false)),
                Planting.of("DD-14", HIGH, "conference put off twice, to working day 15", initial(15, 2, false)),
                Planting.of("DD-14", HIGH, "conference put off three times, to working day 28", initial(28, 3, true))
                        .and("T16", HIGH),
                Planting.of("DD-15", MEDIUM, "minutes of two conferences after 16 working days", minutes(16, 2)),
                Planting.of("DD-15", MEDIUM, "minutes of two conferences never sent", minutes(0, 2)),
                Planting.of("DD-15", HIGH, "minutes of three conferences after 16 working days", minutes(16, 3)),
                Planting.control("DD-15", "minutes of three conferences on working day 15", minutes(15, 3)),
                Planting.control("DD-15", "minutes of one conference after 30 working days", minutes(30, 1)));
    }

    private static Consumer<Story> initial(int workingDays, int putOff, boolean safetyPlan) {
        return story -> {
            LocalDate strategy = story.ago(120);
            ProtectionStory plan = ProtectionStory.from(story, strategy);
            plan.conference = story.after(strategy, workingDays);
            plan.write();
            story.recorded(record -> {
                for (int i = 0; i < putOff; i++) {
                    LocalDate planned = story.after(strategy, 11 + i);
                    record.add(
                            CONFERENCE_POSTPONED,
                            story.after(strategy, 10 + i),
                            "kind",
                            "ICPC",
                            "originalDate",
                            planned,
                            "enquiry",
                            "E0");
                }
                if (safetyPlan) {
                    record.add(SAFETY_PLAN, story.after(strategy, 2), "reviewDate", plan.conference);
                }
                record.add(CHRONOLOGY_UPDATE, story.after(strategy, 3));
            });
        };
    }

    /** Minutes of the latest conferences sent so many working days after; with 0 never. */
    private static Consumer<Story> minutes(int workingDays, int conferences) {
        return story -> {
            ProtectionStory.planFrom(story, story.ago(310)).write();
            story.recorded(record -> {
                List<RecordedEvent> held = record.events(CONFERENCE);
                for (RecordedEvent conference : held.subList(held.size() - conferences, held.size())) {
                    String id = conference.attributes().getOrDefault("id", "");
                    if (workingDays == 0) {
                        record.leaveOut(MINUTES_DISTRIBUTED, it -> it.says("conference", id));
                    } else {
                        record.rewrite(
                                MINUTES_DISTRIBUTED,
                                it -> it.says("conference", id),
                                "fullMinutesDate",
                                story.after(conference.on(), workingDays));
                    }
                }
            });
        };
    }
}
