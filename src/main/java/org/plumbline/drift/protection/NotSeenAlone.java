package org.plumbline.drift.protection;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.casefile.contract.CaseEvent;
import org.plumbline.drift.ground.Grounds;
import org.plumbline.drift.ground.Phrases;
import org.plumbline.finding.EventRef;

/**
 * The latest visits without a break at which the child was seen, was old enough and was not seen alone.
 *
 * @param visits in date order, never none
 * @param plan the start of the open child protection plan, absent when there is none
 */
public record NotSeenAlone(
        ProtectionLimits limits,
        List<CaseEvent> visits,
        @Nullable CaseEvent plan) implements Grounds {

    /** How many visits running. */
    public int getCount() {
        return visits.size();
    }

    /** Whether the child is on a plan. */
    public boolean isOnPlan() {
        return plan != null;
    }

    /** The day of the n-th visit. */
    public LocalDate dayOf(int n) {
        return visits.get(n - 1).date();
    }

    /** The day of the n-th visit, or the start of the plan if that came later. */
    public LocalDate dayOnPlan(int n) {
        LocalDate day = dayOf(n);
        return plan != null && plan.date().isAfter(day) ? plan.date() : day;
    }

    @Override
    public List<EventRef> evidence() {
        return Stream.concat(Phrases.refs(visits).stream(), Phrases.refs(plan).stream())
                .toList();
    }

    @Override
    public String words() {
        return "The last " + Phrases.count(visits.size(), "visit") + " at which the child was seen, from "
                + Phrases.date(visits.getFirst().date()) + " to "
                + Phrases.date(visits.getLast().date()) + ", had no time alone and no reason given.";
    }
}
