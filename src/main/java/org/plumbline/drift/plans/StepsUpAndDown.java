package org.plumbline.drift.plans;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.plumbline.casefile.contract.CaseEvent;
import org.plumbline.drift.ground.Grounds;
import org.plumbline.drift.ground.Phrases;
import org.plumbline.finding.EventRef;

/**
 * How often help went up after it had gone down, and down after it had gone up, in the window.
 *
 * @param turns the days on which the direction changed, in order
 * @param plans starts of the child protection plans that lasted on a day of the window
 * @param changes the events behind the changes of level
 */
public record StepsUpAndDown(PlanLimits limits, List<LocalDate> turns, List<CaseEvent> plans, List<CaseEvent> changes)
        implements Grounds {

    /** How many changes of direction. */
    public int getTurnCount() {
        return turns.size();
    }

    /** How many plans. */
    public int getPlanCount() {
        return plans.size();
    }

    /** The day of the n-th change of direction. */
    public LocalDate dayOfTurn(int n) {
        return turns.get(n - 1);
    }

    /** The day on which the n-th plan started. */
    public LocalDate dayOfPlan(int n) {
        return plans.get(n - 1).date();
    }

    @Override
    public List<EventRef> evidence() {
        return Stream.concat(Phrases.refs(plans).stream(), Phrases.refs(changes).stream())
                .distinct()
                .toList();
    }

    @Override
    public String words() {
        return "The level of help changed direction " + Phrases.count(turns.size(), "time")
                + (turns.isEmpty() ? "" : ", last on " + Phrases.date(turns.getLast())) + ", with "
                + Phrases.count(plans.size(), "child protection plan") + " in the last "
                + Phrases.count(limits.cyclingMonths(), "month") + ".";
    }
}
