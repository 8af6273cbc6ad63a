package org.plumbline.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.casefile.contract.EventType;

/** Who held the case, and the reviewing officer of a child in care. A case changes hands at a visit. */
final class WorkerRecord {

    private final CaseRecord record;
    private final Life life;

    private WorkerRecord(CaseRecord record) {
        this.record = record;
        life = record.story.life;
    }

    static void write(CaseRecord record) {
        WorkerRecord workers = new WorkerRecord(record);
        workers.life.needs.forEach(workers::held);
        workers.life.referrals.stream()
                .filter(it -> !it.noFurtherAction())
                .map(Life.Referral::on)
                .filter(day ->
                        workers.life.needs.stream().noneMatch(it -> it.start().equals(day)))
                .forEach(day -> workers.allocation(workers.life.deskOn(day).worker(), day, null, null));
        workers.life.care.forEach(workers::reviewed);
    }

    private void held(Life.Need need) {
        LocalDate until = need.closed() == null ? record.story.end : need.closed();
        List<Life.Desk> desks = new ArrayList<>();
        life.desks.stream()
                .filter(it -> !it.team().startsWith("FD"))
                .filter(it -> !it.from().isBefore(need.start()) && it.from().isBefore(until))
                .sorted(Comparator.comparing(Life.Desk::from))
                .forEach(desks::add);
        if (desks.isEmpty()) {
            desks.add(life.deskOn(need.start()));
        }
        String worker = desks.getFirst().worker();
        LocalDate from = need.start();
        String reason = "PLANNED_TRANSFER";
        for (Life.Desk next : desks.subList(1, desks.size())) {
            Optional<LocalDate> visit = handover(next.from(), from, until);
            if (visit.isPresent() && !next.worker().equals(worker)) {
                allocation(worker, from, visit.get(), reason);
                worker = next.worker();
                from = visit.get();
                reason = "WORKER_LEFT";
            }
        }
        allocation(worker, from, need.closed(), need.closed() == null ? null : "OTHER");
    }

    /** The first visit from the day on, outside an assessment: its author sees it through. */
    private Optional<LocalDate> handover(LocalDate planned, LocalDate after, LocalDate until) {
        return Stream.of(
                        life.needVisits.stream(),
                        life.plans.stream().flatMap(it -> it.visits().stream()).map(Life.Visit::on),
                        life.care.stream().flatMap(it -> it.visits().stream()))
                .flatMap(days -> days)
                .filter(day -> !day.isBefore(planned) && day.isAfter(after) && day.isBefore(until))
                .filter(day -> life.assessments.stream().noneMatch(it -> isRunning(it, day)))
                .min(Comparator.naturalOrder());
    }

    private static boolean isRunning(Life.Assessment assessment, LocalDate day) {
        LocalDate authorised = assessment.authorised();
        return !day.isBefore(assessment.start()) && (authorised == null || !day.isAfter(authorised));
    }

    private void allocation(String worker, LocalDate from, @Nullable LocalDate end, @Nullable String reason) {
        holder(record, worker, from, end, end == null || end.isAfter(record.story.end) ? null : reason);
    }

    /** A qualified social worker holds the case from the day on. */
    static void holder(
            CaseRecord record, String worker, LocalDate from, @Nullable LocalDate end, @Nullable String reason) {
        record.add(
                EventType.ALLOCATION,
                from,
                "worker",
                worker,
                "role",
                "CASE_HOLDER",
                "qualifiedSW",
                true,
                "end",
                end,
                "endReason",
                reason);
    }

    private void reviewed(Life.Care care) {
        record.add(
                EventType.ALLOCATION,
                record.story.after(care.start(), 1),
                "worker",
                "IRO-" + record.dice.between(1, 6),
                "role",
                "IRO",
                "qualifiedSW",
                true,
                "end",
                care.end());
    }
}
