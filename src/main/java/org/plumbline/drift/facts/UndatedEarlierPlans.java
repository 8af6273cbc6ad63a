package org.plumbline.drift.facts;

import java.util.List;
import org.plumbline.casefile.CaseEvent;
import org.plumbline.drift.EventRef;

/** Earlier child protection plans of which the return gives only the number. At least one. */
public record UndatedEarlierPlans(CaseEvent plan, int number) implements Grounds {

    @Override
    public List<EventRef> evidence() {
        return Words.refs(plan);
    }

    @Override
    public String words() {
        return "The plan that started on " + Words.date(plan.date()) + " has " + Words.count(number, "earlier plan")
                + " before it; the return does not give their dates.";
    }
}
