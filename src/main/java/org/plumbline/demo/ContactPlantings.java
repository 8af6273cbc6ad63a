package org.plumbline.demo;

import static org.plumbline.casefile.contract.EventType.CONTACT;
import static org.plumbline.casefile.contract.EventType.CONTACT_DECISION;
import static org.plumbline.casefile.contract.EventType.REFERRAL_DECISION;
import static org.plumbline.finding.Severity.HIGH;
import static org.plumbline.finding.Severity.MEDIUM;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Contacts closed without a second look, repeated, or decided late. */
final class ContactPlantings {

    private static final String DECISION = "decision";
    private static final String NO_FURTHER_ACTION = "NFA";
    private static final String SIGNED_OFF = "signedOffDate";

    private ContactPlantings() {}

    static List<Planting> all() {
        return Stream.of(closedUnsigned(), domesticAbuseNotifications(), repeatContacts(), lateDecisions())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Planting> closedUnsigned() {
        return List.of(
                Planting.of("DD-06", MEDIUM, "contact closed, never signed off", unsigned("category", "OTHER")),
                Planting.of("DD-06", MEDIUM, "contact closed, signed off on working day 2", signedAfter(2)),
                Planting.control("DD-06", "contact closed, signed off on working day 1", signedAfter(1)),
                Planting.control(
                        "DD-06",
                        "contact closed, sign-off due today",
                        story -> closed(story, story.dueAtEnd(1), "category", "OTHER")),
                Planting.of("DD-06", HIGH, "contact about neglect closed unsigned", unsigned("category", "NEGLECT")),
                Planting.of("DD-06", HIGH, "contact about a baby closed unsigned", unsigned("childUnder1", true)),
                Planting.of("DD-06", MEDIUM, "referral ended unsigned", ContactPlantings::referralUnsigned));
    }

    private static List<Planting> domesticAbuseNotifications() {
        return List.of(
                Planting.of("DD-07", HIGH, "three notifications, never assessed", notified(true, 300, 200, 60)),
                Planting.of("DD-07", HIGH, "three notifications in exactly 365 days", notified(true, 395, 200, 30)),
                Planting.control("DD-07", "three notifications in 366 days", notified(true, 396, 200, 30)),
                Planting.control("DD-07", "three contacts about other matters", notified(false, 300, 200, 60)),
                Planting.of("DD-07", HIGH, "assessed from working day 11 after the third", answered(11)),
                Planting.control("DD-07", "assessed from working day 10 after the third", answered(10)));
    }

    private static List<Planting> repeatContacts() {
        return List.of(
                Planting.control("DD-08", "three contacts closed in half a year", repeated("INFO_ADVICE", 170, 90, 20)),
                Planting.of(
                        "DD-08", MEDIUM, "four contacts closed in 182 days", repeated("INFO_ADVICE", 202, 150, 90, 20)),
                Planting.control(
                        "DD-08", "four contacts closed in 183 days", repeated("INFO_ADVICE", 203, 150, 90, 20)),
                Planting.control(
                        "DD-08", "four contacts, passed on to early help", repeated("EARLY_HELP", 170, 130, 90, 20)),
                Planting.of(
                        "DD-08",
                        MEDIUM,
                        "five contacts closed in half a year",
                        repeated("INFO_ADVICE", 170, 130, 90, 50, 20)),
                Planting.of(
                        "DD-08",
                        HIGH,
                        "six contacts closed in half a year",
                        repeated("INFO_ADVICE", 170, 130, 110, 90, 50, 20)),
                Planting.of(
                        "DD-08",
                        HIGH,
                        "eight contacts closed in half a year",
                        repeated("INFO_ADVICE", 170, 150, 130, 110, 90, 70, 50, 20)));
    }

    private static List<Planting> lateDecisions() {
        return List.of(
                Planting.of("DD-09", MEDIUM, "decided on working day 2 and changed", decided(2, true, 0)),
                Planting.of("DD-09", MEDIUM, "decided on working day 8 and changed", decided(8, true, 0)),
                Planting.control("DD-09", "decided on working day 1 and changed", decided(1, true, 0)),
                Planting.control("DD-09", "decided on working day 8, not changed", decided(8, false, 0)),
                Planting.of("DD-09", MEDIUM, "decided late, next contact on working day 10", decided(3, false, 10)),
                Planting.control("DD-09", "decided late, next contact on working day 11", decided(3, false, 11)));
    }

    private static Consumer<Story> unsigned(String key, Object value) {
        return story -> {
            closed(story, story.ago(30), key, value);
        };
    }

    private static void closed(Story story, LocalDate on, String key, Object value) {
        story.contact(on);
        story.recorded(record -> {
            record.rewrite(CONTACT, it -> true, key, value);
            record.rewrite(CONTACT_DECISION, it -> true, DECISION, NO_FURTHER_ACTION);
            record.rewrite(CONTACT_DECISION, it -> true, SIGNED_OFF, null);
        });
    }

    private static Consumer<Story> signedAfter(int workingDays) {
        return story -> {
            LocalDate on = story.ago(40);
            story.contact(on);
            story.recorded(record -> {
                record.rewrite(CONTACT_DECISION, it -> true, DECISION, NO_FURTHER_ACTION);
                record.rewrite(CONTACT_DECISION, it -> true, SIGNED_OFF, story.after(on, workingDays));
            });
        };
    }

    private static void referralUnsigned(Story story) {
        story.referred(story.ago(45), true);
        story.recorded(record -> record.rewrite(REFERRAL_DECISION, it -> true, SIGNED_OFF, null));
    }

    private static Consumer<Story> notified(boolean domesticAbuse, int... daysAgo) {
        return story -> {
            contacts(story, "INFO_ADVICE", daysAgo);
            story.recorded(record -> record.rewrite(CONTACT, it -> true, "da", domesticAbuse));
        };
    }

    /** The third notification leads to a referral some days later. */
    private static Consumer<Story> answered(int workingDays) {
        return story -> {
            LocalDate third = story.ago(50);
            contacts(story, "INFO_ADVICE", 64, 57);
            story.contact(third);
            story.recorded(record -> record.rewrite(CONTACT, it -> !it.on().isAfter(third), "da", true));
            LocalDate referral = story.after(third, workingDays - 1);
            story.referred(referral, false);
            story.assessed(story.after(third, workingDays), null, true);
            story.need(referral, null);
            story.seen(story.after(referral, 2), story.end);
        };
    }

    private static Consumer<Story> repeated(String decision, int... daysAgo) {
        return story -> contacts(story, decision, daysAgo);
    }

    private static void contacts(Story story, String decision, int... daysAgo) {
        for (int days : daysAgo) {
            story.contact(story.end.minusDays(days));
        }
        story.recorded(record -> {
            record.rewrite(CONTACT_DECISION, it -> !it.says(DECISION, "REFERRAL"), DECISION, decision);
        });
    }

    private static Consumer<Story> decided(int workingDays, boolean changed, int nextContact) {
        return story -> {
            LocalDate on = story.ago(60);
            LocalDate first = story.after(on, workingDays);
            story.contact(on);
            if (nextContact > 0) {
                story.contact(story.after(first, nextContact));
            }
            story.recorded(record -> {
                record.leaveOut(CONTACT_DECISION, it -> it.says("contact", "C0"));
                decision(record, first, "INFO_ADVICE");
                decision(record, changed ? story.after(first, 4) : null, "EARLY_HELP");
            });
        };
    }

    private static void decision(CaseRecord record, @Nullable LocalDate on, String decision) {
        if (on != null) {
            record.add(CONTACT_DECISION, on, "contact", "C0", DECISION, decision);
        }
    }
}
