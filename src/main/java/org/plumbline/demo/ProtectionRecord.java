package org.plumbline.demo;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.plumbline.casefile.contract.EventType;

/** Strategy discussions and enquiries, conferences with their minutes, core groups and visits of protection plans. */
final class ProtectionRecord {

    private static final Map<String, String> CATEGORIES = Map.of("a", "NEG", "b", "PHY", "c", "SAB", "d", "EMO");

    private final CaseRecord record;
    private final Story story;

    private ProtectionRecord(CaseRecord record) {
        this.record = record;
        story = record.story;
    }

    static void write(CaseRecord record) {
        ProtectionRecord protection = new ProtectionRecord(record);
        Life life = record.story.life;
        for (int i = 0; i < life.enquiries.size(); i++) {
            protection.enquiry(i, life.enquiries.get(i));
        }
        for (int i = 0; i < life.plans.size(); i++) {
            protection.plan("P" + i, life.plans.get(i));
        }
    }

    private void enquiry(int number, Life.Enquiry enquiry) {
        strategyDiscussion("S" + number, enquiry.strategy());
        record.add(EventType.S47_START, enquiry.strategy(), "enquiry", "E" + number, "strategy", "S" + number);
        NeedRecord.visit(record, "ASSESSMENT", enquiry.strategy(), true);
        decision("E" + number, enquiry);
        if (enquiry.conference() != null) {
            initialConference("I" + number, "E" + number, enquiry.conference(), enquiry.plan());
        }
    }

    private void strategyDiscussion(String id, LocalDate held) {
        record.add(
                EventType.STRATEGY_DISCUSSION,
                held,
                "id",
                id,
                "decision",
                "S47_JOINT",
                "policePresent",
                true,
                "healthPresent",
                true,
                "recordSharedDate",
                story.after(held, record.dice.below(2)));
    }

    private void decision(String id, Life.Enquiry enquiry) {
        record.add(
                EventType.S47_END,
                enquiry.decided(),
                "enquiry",
                id,
                "outcome",
                enquiry.conferenceUnnecessary() ? "NFA" : "ICPC",
                "childSeenDate",
                enquiry.strategy(),
                "childSeenAlone",
                true);
    }

    private void initialConference(String id, String enquiry, LocalDate held, boolean plan) {
        record.add(
                EventType.CONFERENCE,
                held,
                "id",
                id,
                "kind",
                "ICPC",
                "enquiry",
                enquiry,
                "outcome",
                plan ? "PLAN" : "NO_PLAN",
                "quorate",
                true);
        minutes(id, held);
    }

    private void minutes(String conference, LocalDate held) {
        LocalDate letter = story.after(held, 1);
        record.add(
                EventType.MINUTES_DISTRIBUTED,
                letter,
                "conference",
                conference,
                "letterDate",
                letter,
                "fullMinutesDate",
                story.after(held, record.dice.between(6, 12)));
    }

    private void plan(String id, Life.Plan plan) {
        String category = Objects.requireNonNull(CATEGORIES.get(plan.category().substring(0, 1)));
        record.add(
                EventType.CP_PLAN_START,
                plan.start(),
                "plan",
                id,
                "initialCategory",
                category,
                "latestCategory",
                category);
        LocalDate until = plan.end() == null ? story.end : plan.end();
        boolean updated = true;
        for (LocalDate day = plan.start().plusDays(record.dice.between(7, 11));
                day.isBefore(until);
                day = day.plusDays(record.dice.between(29, 39))) {
            record.add(EventType.CORE_GROUP, story.working(day), "plan", id, "planUpdated", updated);
            updated = false;
        }
        for (int i = 0; i < plan.reviews().size(); i++) {
            review(id, id + "R" + i, plan.reviews().get(i));
        }
        plan.visits().stream().distinct().forEach(it -> NeedRecord.visit(record, "CP", it.on(), it.alone()));
        if (plan.end() != null) {
            record.add(EventType.CP_PLAN_END, plan.end(), "plan", id);
        }
    }

    private void review(String plan, String id, LocalDate day) {
        record.add(
                EventType.CONFERENCE,
                day,
                "id",
                id,
                "kind",
                "RCPC",
                "plan",
                plan,
                "progress",
                record.dice.percent(70) ? "SOME" : "GOOD",
                "quorate",
                true);
        minutes(id, day);
    }
}
