package org.plumbline.drift.plans;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;
import org.plumbline.casefile.contract.CaseEvent;
import org.plumbline.drift.ground.Grounds;
import org.plumbline.drift.ground.Phrases;
import org.plumbline.finding.EventRef;

/**
 * Assessments for the same reason in the window, each followed by a plan, all plans but those after the last closed.
 *
 * @param assessments in date order, never none
 * @param plans starts of the plans in the window
 * @param open the times with an open plan in the window, apart and in order
 * @param legalMeeting whether a legal planning meeting was held in the window
 */
public record RepeatedStarts(
        PlanLimits limits, List<CaseEvent> assessments, List<CaseEvent> plans, List<Open> open, boolean legalMeeting)
        implements Grounds {

    /** A time with an open plan, up to and without the last day. */
    record Open(LocalDate from, LocalDate until) {}

    /** How many assessments. */
    public int getCount() {
        return assessments.size();
    }

    /** Whether the times with an open plan add up to so many months. */
    public boolean openFor(int months) {
        return !open.isEmpty()
                && !openUntil(open.size(), open.getLast().until()).isBefore(target(months));
    }

    /** The first day on which there were so many assessments and so many months. */
    public LocalDate since(int starts, int months) {
        LocalDate day = assessments.get(starts - 1).date();
        for (int i = 1; i <= open.size(); i++) {
            Open last = open.get(i - 1);
            if (!openUntil(i, last.until()).isBefore(target(months))) {
                LocalDate reached = last.until();
                while (reached.isAfter(last.from())
                        && !openUntil(i, reached.minusDays(1)).isBefore(target(months))) {
                    reached = reached.minusDays(1);
                }
                return reached.isAfter(day) ? reached : day;
            }
        }
        return day;
    }

    /** The first n times laid end to end from the first of a month, the last of them cut at a day. */
    private LocalDate openUntil(int n, LocalDate day) {
        LocalDate end = origin();
        for (int i = 0; i < n; i++) {
            Open each = open.get(i);
            end = end.plus(Period.between(each.from(), i == n - 1 ? day : each.until()));
        }
        return end;
    }

    private LocalDate target(int months) {
        return origin().plusMonths(months);
    }

    private LocalDate origin() {
        return open.getFirst().from().withDayOfMonth(1);
    }

    @Override
    public List<EventRef> evidence() {
        return Stream.concat(Phrases.refs(assessments).stream(), Phrases.refs(plans).stream())
                .toList();
    }

    @Override
    public String words() {
        return Phrases.count(assessments.size(), "assessment") + " for the same reason ("
                + assessments.getFirst().attribute("category") + ") from "
                + Phrases.date(assessments.getFirst().date()) + " to "
                + Phrases.date(assessments.getLast().date()) + ", with " + Phrases.count(plans.size(), "plan")
                + " opened meanwhile and no legal planning meeting.";
    }
}
