package org.plumbline.demo;

import static org.plumbline.casefile.contract.EventType.S47_START;
import static org.plumbline.casefile.contract.EventType.STRATEGY_DISCUSSION;
import static org.plumbline.casefile.contract.EventType.VISIT;
import static org.plumbline.finding.Severity.HIGH;
import static org.plumbline.finding.Severity.MEDIUM;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Enquiries that began without the discussion they need, and discussions that decided nothing. */
final class DiscussionPlantings {

    private DiscussionPlantings() {}

    static List<Planting> all() {
        return List.of(
                Planting.of("DD-10", HIGH, "enquiry six working days after the discussion", enquiryAfter(6)),
                Planting.of("DD-10", HIGH, "enquiry twelve working days after the discussion", enquiryAfter(12)),
                Planting.control("DD-10", "enquiry five working days after the discussion", enquiryAfter(5)),
                Planting.of("DD-11", MEDIUM, "discussion without a decision", undecided(null, 40)),
                Planting.of(
                        "DD-11", MEDIUM, "two discussions without decision, 91 days apart", undecided(null, 131, 40)),
                Planting.of("DD-11", HIGH, "two discussions without decision, 90 days apart", undecided(null, 130, 40)),
                Planting.of(
                        "DD-11",
                        HIGH,
                        "three discussions without decision",
                        undecided("INFO_SHARING_ONLY", 70, 45, 20)),
                Planting.control("DD-11", "discussion decided against an enquiry", undecided("NO_S47", 40)),
                Planting.of("DD-11", HIGH, "discussion without the police or a decision", story -> {
                    undecided(null, 40).accept(story);
                    story.recorded(record -> record.rewrite(STRATEGY_DISCUSSION, it -> true, "policePresent", false));
                }),
                Planting.control(
                        "DD-12", "three discussions decided against an enquiry", undecided("NO_S47", 300, 150, 40)),
                Planting.control(
                                "DD-12",
                                "four discussions decided against an enquiry",
                                undecided("NO_S47", 300, 200, 150, 40))
                        .withEvents("DD-12", HIGH),
                Planting.control(
                                "DD-12",
                                "six discussions decided against an enquiry",
                                undecided("NO_S47", 300, 250, 200, 150, 90, 40))
                        .withEvents("DD-12", HIGH));
    }

    private static Consumer<Story> enquiryAfter(int workingDays) {
        return story -> {
            LocalDate discussed = story.ago(60);
            LocalDate start = story.after(discussed, workingDays);
            story.inNeed(story.ago(64), null);
            story.life.enquiries.add(new Life.Enquiry(discussed, story.after(start, 2), null, false));
            story.recorded(record -> {
                record.leaveOut(S47_START, it -> true);
                record.add(S47_START, start, "enquiry", "E0", "strategy", "S0");
                record.add(VISIT, start, "kind", "ASSESSMENT", "seen", true, "seenAlone", true, "recordedDate", start);
            });
        };
    }

    /** Discussions of which no enquiry came, so that no list of a workbook has them. */
    private static Consumer<Story> undecided(@Nullable String decision, int... daysAgo) {
        return story -> {
            story.inNeed(story.ago(320), null);
            story.recorded(record -> {
                for (int days : daysAgo) {
                    LocalDate on = story.end.minusDays(days);
                    record.add(
                            STRATEGY_DISCUSSION,
                            on,
                            "id",
                            "D" + days,
                            "decision",
                            decision,
                            "policePresent",
                            true,
                            "healthPresent",
                            true,
                            "recordSharedDate",
                            on);
                }
            });
        };
    }
}
