package org.plumbline.demo;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.casefile.contract.EventType;

/** Plans for children in need with their reviews, and the visits to them. */
final class NeedRecord {

    /** A plan for a shorter time is not worth its paper. */
    private static final int SHORTEST = 14;

    private final CaseRecord record;
    private final Story story;
    private final Life life;
    private int plans;

    private NeedRecord(CaseRecord record) {
        this.record = record;
        story = record.story;
        life = story.life;
    }

    static void write(CaseRecord record) {
        NeedRecord need = new NeedRecord(record);
        need.life.needVisits.stream().distinct().forEach(day -> visit(record, "CIN", day, record.dice.percent(85)));
        need.life.needs.stream()
                .filter(it -> need.life.care.stream().noneMatch(care -> isWithin(it, care.start())))
                .forEach(need::planned);
    }

    /** A visit recorded within two working days; where the child was not seen alone there was a reason. */
    static void visit(CaseRecord record, String kind, LocalDate day, boolean alone) {
        record.add(
                EventType.VISIT,
                day,
                "kind",
                kind,
                "seen",
                true,
                "seenAlone",
                alone,
                "notAloneReason",
                alone ? null : "REFUSED_BY_CHILD",
                "recordedDate",
                record.story.after(day, record.dice.below(3)));
    }

    private static boolean isWithin(Life.Need need, LocalDate day) {
        return !day.isBefore(need.start()) && (need.closed() == null || !day.isAfter(need.closed()));
    }

    /** From the assessment or the end of a protection plan to the next protection plan or the closing. */
    private void planned(Life.Need need) {
        life.assessments.stream()
                .filter(it -> it.needed() && it.authorised() != null)
                .map(it -> Objects.requireNonNull(it.authorised()))
                .filter(day -> isWithin(need, day) && !isProtected(day))
                .min(Comparator.naturalOrder())
                .ifPresent(day -> plan(story.after(day, 2), need));
        life.plans.stream()
                .map(Life.Plan::end)
                .filter(Objects::nonNull)
                .filter(day -> isWithin(need, day) && !isProtected(day))
                .forEach(day -> plan(day, need));
    }

    private boolean isProtected(LocalDate day) {
        return life.plans.stream()
                .anyMatch(it -> !it.start().isAfter(day)
                        && (it.end() == null || it.end().isAfter(day)));
    }

    private void plan(LocalDate start, Life.Need need) {
        Optional<LocalDate> protection = life.plans.stream()
                .map(Life.Plan::start)
                .filter(day -> !day.isBefore(start))
                .min(Comparator.naturalOrder());
        LocalDate end = protection.orElse(need.closed());
        if (end != null && end.isBefore(start.plusDays(SHORTEST))) {
            return;
        }
        String plan = "N" + plans++;
        record.add(EventType.CIN_PLAN_START, start, "plan", plan);
        reviews(start, end).forEach(day -> review(plan, day));
        if (end != null) {
            record.add(EventType.CIN_PLAN_END, end, "plan", plan);
        }
    }

    private List<LocalDate> reviews(LocalDate start, @Nullable LocalDate end) {
        LocalDate until = end == null ? story.end : end;
        return Stream.iterate(
                        start.plusDays(record.dice.between(25, 36)),
                        day -> day.isBefore(until),
                        day -> day.plusDays(record.dice.between(42, 54)))
                .map(story::working)
                .toList();
    }

    private void review(String plan, LocalDate day) {
        record.add(
                EventType.CIN_REVIEW,
                day,
                "plan",
                plan,
                "progress",
                record.dice.percent(70) ? "SOME" : "GOOD",
                "minutesDate",
                story.after(day, 3));
    }
}
