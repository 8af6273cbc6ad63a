package org.plumbline.demo;

import static org.plumbline.casefile.contract.EventType.ALLOCATION;
import static org.plumbline.casefile.contract.EventType.SUPERVISION;
import static org.plumbline.casefile.contract.EventType.VISIT;
import static org.plumbline.finding.Severity.CRITICAL;
import static org.plumbline.finding.Severity.HIGH;
import static org.plumbline.finding.Severity.MEDIUM;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/** Children without a worker, with too many, or with a new one whom they did not meet. */
final class WorkerPlantings {

    private static final String PLANNED = "PLANNED_TRANSFER";
    private static final String LEFT = "WORKER_LEFT";

    private WorkerPlantings() {}

    static List<Planting> all() {
        return List.of(
                Planting.control("DD-04", "without a worker for one working day", unallocated(1, false)),
                Planting.of("DD-04", MEDIUM, "without a worker for two working days", unallocated(2, false)),
                Planting.of("DD-04", MEDIUM, "without a worker for five working days", unallocated(5, false)),
                Planting.of("DD-04", HIGH, "without a worker for six working days", unallocated(6, false)),
                Planting.of("DD-04", HIGH, "without a worker for thirty working days", unallocated(30, false)),
                Planting.control("DD-04", "on a plan, without a worker for one working day", unallocated(1, true)),
                Planting.of("DD-04", HIGH, "on a plan, without a worker for two working days", unallocated(2, true)),
                Planting.of("DD-04", HIGH, "on a plan, without a worker for five working days", unallocated(5, true)),
                Planting.of(
                        "DD-04", CRITICAL, "on a plan, without a worker for six working days", unallocated(6, true)),
                Planting.of(
                        "DD-04",
                        CRITICAL,
                        "on a plan, without a worker for thirty working days",
                        unallocated(30, true)),
                Planting.control("DD-04", "without a worker for a while, long ago", WorkerPlantings::longAgo),
                Planting.of("DD-28", MEDIUM, "three workers in a year", workers(false, 320, LEFT, LEFT)),
                Planting.control("DD-28", "three workers, one transfer planned", workers(false, 320, PLANNED, LEFT)),
                Planting.of("DD-28", HIGH, "four workers in a year", workers(false, 320, LEFT, LEFT, LEFT)),
                Planting.of("DD-28", HIGH, "six workers in a year", workers(false, 320, LEFT, LEFT, LEFT, LEFT, LEFT)),
                Planting.of(
                        "DD-28",
                        MEDIUM,
                        "four workers, one transfer planned",
                        workers(false, 320, PLANNED, LEFT, LEFT)),
                Planting.of("DD-28", HIGH, "on a plan, three workers in half a year", workers(true, 170, LEFT, LEFT)),
                Planting.control("DD-29", "new worker came on working day 10", handedOver(10, false)),
                Planting.of("DD-29", MEDIUM, "new worker came on working day 11", handedOver(11, false)),
                Planting.of("DD-29", MEDIUM, "new worker has not come for 25 working days", handedOver(0, false))
                        .and("T34", MEDIUM),
                Planting.control("DD-29", "new worker came late, supervised on day 10", handedOver(11, true)));
    }

    private static void begin(Story story, boolean protectedByPlan) {
        if (protectedByPlan) {
            ProtectionStory.from(story, story.ago(200)).write();
        } else {
            story.inNeed(story.ago(200), null);
        }
    }

    private static boolean holds(RecordedEvent allocation) {
        return allocation.says("role", "CASE_HOLDER");
    }

    /** The last worker went on the day before the first day without one. */
    private static Consumer<Story> unallocated(int workingDays, boolean protectedByPlan) {
        return story -> {
            begin(story, protectedByPlan);
            story.recorded(record -> {
                LocalDate without = story.workingDaysAgo(workingDays);
                LocalDate opened = story.life.needs.getFirst().start();
                record.leaveOut(ALLOCATION, WorkerPlantings::holds);
                WorkerRecord.holder(record, "W-901", opened, without.minusDays(1), LEFT);
            });
        };
    }

    private static void longAgo(Story story) {
        begin(story, false);
        story.recorded(record -> {
            LocalDate opened = story.life.needs.getFirst().start();
            record.leaveOut(ALLOCATION, WorkerPlantings::holds);
            WorkerRecord.holder(record, "W-901", opened, story.end.minusDays(125), "ABSENCE");
            WorkerRecord.holder(record, "W-901", story.end.minusDays(100), null, null);
        });
    }

    /** Each new worker comes to a visit; the reasons are those of the workers who went. */
    private static Consumer<Story> workers(boolean protectedByPlan, int days, String... reasons) {
        return story -> {
            if (protectedByPlan) {
                ProtectionStory.from(story, story.ago(days)).write();
            } else {
                story.inNeed(story.ago(days), null);
            }
            story.recorded(record -> {
                record.leaveOut(ALLOCATION, WorkerPlantings::holds);
                LocalDate from = story.life.needs.getFirst().start();
                for (int i = 0; i < reasons.length; i++) {
                    LocalDate planned = story.end.minusDays(days - 62L - 25L * i);
                    LocalDate visit = record.events(VISIT).stream()
                            .map(RecordedEvent::on)
                            .filter(day -> !day.isBefore(planned))
                            .findFirst()
                            .orElseThrow();
                    WorkerRecord.holder(record, "W-90" + i, from, visit.minusDays(1), reasons[i]);
                    from = visit;
                }
                WorkerRecord.holder(record, "W-909", from, null, null);
            });
        };
    }

    /** A worker new 25 working days ago came to the child on the working day given; with 0 not yet. */
    private static Consumer<Story> handedOver(int workingDay, boolean supervised) {
        return story -> {
            story.inNeed(story.ago(250), null);
            LocalDate began = story.workingDaysAgo(25);
            LocalDate visit = workingDay == 0 ? story.end.plusDays(1) : story.after(began, workingDay);
            List<LocalDate> visits = story.life.needVisits;
            visits.removeIf(day -> !day.isBefore(began) && day.isBefore(visit));
            // Until the day itself all was in good time: nothing but the handover drifts.
            visits.add(story.working(began.minusDays(1)));
            visits.add(visit);
            story.recorded(record -> {
                LocalDate opened = story.life.needs.getFirst().start();
                LocalDate last = story.after(began, 10);
                record.leaveOut(ALLOCATION, WorkerPlantings::holds);
                WorkerRecord.holder(record, "W-901", opened, began, LEFT);
                WorkerRecord.holder(record, "W-902", began, null, null);
                record.leaveOut(
                        SUPERVISION, it -> !it.on().isBefore(began) && !it.on().isAfter(last));
                record.add(SUPERVISION, story.working(began.minusDays(1)), "caseDiscussed", true);
                record.add(SUPERVISION, supervised ? last : story.after(last, 1), "caseDiscussed", true);
            });
        };
    }
}
