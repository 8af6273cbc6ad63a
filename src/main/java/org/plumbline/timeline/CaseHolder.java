package org.plumbline.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.casefile.contract.CaseEvent;
import org.plumbline.casefile.contract.EventType;

/**
 * The time in which one worker held the case.
 *
 * @param end the last day, absent while it lasts
 * @param until the last day, or the as-of date while it lasts
 */
public record CaseHolder(CaseEvent allocation, @Nullable LocalDate end, LocalDate until) {

    private static final String HOLDER = "CASE_HOLDER";

    /** Every holding of the case in order. */
    public static List<CaseHolder> all(Timeline timeline) {
        return timeline.of(EventType.ALLOCATION, each -> HOLDER.equals(each.attribute("role"))).stream()
                .map(each -> {
                    LocalDate end = timeline.date(each, "end");
                    return new CaseHolder(each, end, end == null ? timeline.asOf() : end);
                })
                .toList();
    }

    /** The worker's pseudonym. */
    public String worker() {
        return allocation.attributes().getOrDefault("worker", "");
    }

    /** The first day. */
    public LocalDate from() {
        return allocation.date();
    }

    /** How many days it has lasted. */
    public long days() {
        return ChronoUnit.DAYS.between(from(), until);
    }

    /** Whether any of its days lies between the two, both included. */
    public boolean overlaps(LocalDate first, LocalDate last) {
        return !from().isAfter(last) && !until.isBefore(first);
    }

    /** Whether it ended between the two days, both included. */
    public boolean endedIn(LocalDate first, LocalDate last) {
        return end != null && !end.isBefore(first) && !end.isAfter(last);
    }
}
