package org.plumbline.drift.protection;

import java.time.LocalDate;
import java.util.List;
import org.plumbline.casefile.contract.CaseEvent;
import org.plumbline.drift.ground.Grounds;
import org.plumbline.drift.ground.Phrases;
import org.plumbline.finding.EventRef;

/**
 * A child protection plan that followed an earlier one of this authority.
 *
 * @param earlierEnd the end of the plan before
 * @param start the start of the plan that followed
 * @param sameCategory whether both were for one category of abuse
 */
public record RepeatPlan(ProtectionLimits limits, CaseEvent earlierEnd, CaseEvent start, boolean sameCategory)
        implements Grounds {

    /** Whether it began no more than so many months after the earlier one ended. */
    public boolean within(int months) {
        return !start.date().isAfter(earlierEnd.date().plusMonths(months));
    }

    /** The day on which the child was back on a plan. */
    public LocalDate day() {
        return start.date();
    }

    @Override
    public List<EventRef> evidence() {
        return Phrases.refs(earlierEnd, start);
    }

    @Override
    public String words() {
        return "A plan ended on " + Phrases.date(earlierEnd.date()) + " and another started on "
                + Phrases.date(start.date()) + (sameCategory ? ", for the same category of abuse." : ".");
    }
}
