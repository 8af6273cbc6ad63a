package org.plumbline.demo;

import static org.plumbline.casefile.contract.EventType.CHRONOLOGY_UPDATE;
import static org.plumbline.casefile.contract.EventType.CONFERENCE;
import static org.plumbline.casefile.contract.EventType.MANAGEMENT_OVERSIGHT;
import static org.plumbline.casefile.contract.EventType.SUPERVISION;
import static org.plumbline.casefile.contract.EventType.VISIT;
import static org.plumbline.finding.Severity.CRITICAL;
import static org.plumbline.finding.Severity.HIGH;
import static org.plumbline.finding.Severity.LOW;
import static org.plumbline.finding.Severity.MEDIUM;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/** Cases that no manager looked at, and records that were not kept. */
final class OversightPlantings {

    private static final int HALF_A_MONTH = 14;

    private OversightPlantings() {}

    static List<Planting> all() {
        return List.of(
                Planting.control("DD-25", "open for 62 days, never overseen", unseenSince(62)),
                Planting.of("DD-25", MEDIUM, "open for 63 days, never overseen", unseenSince(63)),
                Planting.of("DD-25", MEDIUM, "open for 90 days, never overseen", unseenSince(90)),
                Planting.of("DD-25", HIGH, "open for 91 days, never overseen", unseenSince(91)),
                Planting.of("DD-25", HIGH, "not overseen for four months", forgotten(false))
                        .and("DD-26", MEDIUM),
                Planting.of("DD-25", CRITICAL, "on a plan, not overseen for four months", forgotten(true))
                        .and("DD-26", MEDIUM),
                Planting.of("DD-25", CRITICAL, "enquiry open, not overseen for 91 days", enquiry(91)),
                Planting.of("DD-25", MEDIUM, "enquiry open, not overseen for 90 days", enquiry(90)),
                Planting.control("DD-26", "one month of six without supervision", missed(2, 2)),
                Planting.of("DD-26", MEDIUM, "two months of six without supervision", missed(2, 3)),
                Planting.of("DD-26", HIGH, "three months of six without supervision", missed(2, 4)),
                Planting.of("DD-26", HIGH, "six months without supervision", missed(1, 6)),
                Planting.of("DD-33", LOW, "chronology 183 days old", chronology(183)),
                Planting.of("DD-33", LOW, "chronology 300 days old", chronology(300)),
                Planting.control("DD-33", "chronology 182 days old", chronology(182)),
                Planting.of("DD-33", MEDIUM, "no chronology after 46 working days", none(46)),
                Planting.control("DD-33", "no chronology after 45 working days", none(45)),
                Planting.of("DD-33", MEDIUM, "no chronology after 200 working days", none(200)),
                Planting.of("DD-33", MEDIUM, "chronology 43 days old at the conference", beforeConference(43)),
                Planting.control("DD-33", "chronology 42 days old at the conference", beforeConference(42)),
                Planting.of("DD-34", LOW, "three visits recorded after six working days", recorded(6, 3))
                        .and("DD-02", MEDIUM),
                Planting.of("DD-34", LOW, "four visits recorded after fifteen working days", recorded(15, 4))
                        .and("DD-02", MEDIUM),
                Planting.of("DD-34", MEDIUM, "five visits recorded after six working days", recorded(6, 5))
                        .and("DD-02", HIGH),
                Planting.of("DD-34", MEDIUM, "eight visits recorded after fifteen working days", recorded(15, 8))
                        .and("DD-02", HIGH),
                Planting.control("DD-34", "two visits recorded after fifteen working days", recorded(15, 2)),
                Planting.control("DD-34", "eight visits recorded on working day 5", recorded(5, 8)));
    }

    private static void forget(CaseRecord record, LocalDate from) {
        record.leaveOut(SUPERVISION, it -> !it.on().isBefore(from));
        record.leaveOut(MANAGEMENT_OVERSIGHT, it -> !it.on().isBefore(from));
    }

    private static Consumer<Story> unseenSince(int days) {
        return story -> {
            LocalDate opened = story.end.minusDays(days);
            story.inNeed(opened, null);
            story.recorded(record -> forget(record, opened));
        };
    }

    private static Consumer<Story> enquiry(int days) {
        return story -> {
            unseenSince(days).accept(story);
            story.life.enquiries.add(
                    new Life.Enquiry(story.ago(5), story.end.plusDays(5), story.end.plusDays(6), true));
        };
    }

    /** The last supervision was on the first day of the month three months back. */
    private static Consumer<Story> forgotten(boolean protectedByPlan) {
        return story -> {
            if (protectedByPlan) {
                ProtectionStory.from(story, story.ago(250)).write();
            } else {
                story.inNeed(story.ago(250), null);
            }
            story.recorded(record -> {
                LocalDate last = story.firstOfMonth(3);
                forget(record, last);
                record.add(SUPERVISION, last, "caseDiscussed", true);
            });
        };
    }

    /** No supervision in these months back, but a manager's look in the middle of each. */
    private static Consumer<Story> missed(int latest, int earliest) {
        return story -> {
            story.inNeed(story.ago(320), null);
            story.recorded(record -> {
                LocalDate from = story.firstOfMonth(earliest);
                LocalDate until = story.firstOfMonth(latest - 1);
                record.leaveOut(
                        SUPERVISION, it -> !it.on().isBefore(from) && it.on().isBefore(until));
                for (LocalDate month = from; month.isBefore(until); month = month.plusMonths(1)) {
                    record.add(MANAGEMENT_OVERSIGHT, story.working(month.plusDays(HALF_A_MONTH)), "rationale", true);
                }
            });
        };
    }

    private static Consumer<Story> chronology(int days) {
        return story -> {
            LocalDate last = story.end.minusDays(days);
            story.inNeed(story.ago(400), null);
            story.recorded(record -> {
                record.leaveOut(CHRONOLOGY_UPDATE, it -> !it.on().isBefore(last));
                record.add(CHRONOLOGY_UPDATE, last);
            });
        };
    }

    private static Consumer<Story> none(int workingDays) {
        return story -> {
            story.inNeed(story.workingDaysAgo(workingDays), null);
            story.recorded(record -> record.leaveOut(CHRONOLOGY_UPDATE, it -> true));
        };
    }

    private static Consumer<Story> beforeConference(int days) {
        return story -> {
            ProtectionStory.planFrom(story, story.ago(310)).write();
            story.recorded(record -> {
                LocalDate conference = record.events(CONFERENCE).getLast().on();
                LocalDate last = conference.minusDays(days);
                record.leaveOut(
                        CHRONOLOGY_UPDATE,
                        it -> !it.on().isBefore(last) && !it.on().isAfter(conference));
                record.add(CHRONOLOGY_UPDATE, last);
            });
        };
    }

    /** The latest visits of at least a month ago were recorded so late. */
    private static Consumer<Story> recorded(int workingDays, int visits) {
        return story -> {
            story.inNeed(story.ago(260), null);
            story.recorded(record -> {
                List<RecordedEvent> old = record.events(VISIT).stream()
                        .filter(it -> it.on().isBefore(story.end.minusDays(30)))
                        .toList();
                old.subList(old.size() - visits, old.size())
                        .forEach(visit -> record.rewrite(
                                VISIT, visit::equals, "recordedDate", story.after(visit.on(), workingDays)));
            });
        };
    }
}
