package org.plumbline.drift.protection;

import java.util.List;
import org.plumbline.casefile.contract.CaseEvent;
import org.plumbline.drift.ground.Grounds;
import org.plumbline.drift.ground.Phrases;
import org.plumbline.finding.EventRef;

/**
 * Earlier child protection plans of which the return gives only the number.
 *
 * @param plan the start of the plan that they came before
 * @param count how many the return gives
 */
public record UndatedEarlierPlans(ProtectionLimits limits, CaseEvent plan, int count) implements Grounds {

    @Override
    public List<EventRef> evidence() {
        return Phrases.refs(plan);
    }

    @Override
    public String words() {
        return "The plan that started on " + Phrases.date(plan.date()) + " has " + Phrases.count(count, "earlier plan")
                + " before it; the return does not give their dates.";
    }
}
