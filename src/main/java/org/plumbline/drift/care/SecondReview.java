package org.plumbline.drift.care;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.casefile.contract.CaseEvent;
import org.plumbline.drift.ground.Grounds;
import org.plumbline.drift.ground.Phrases;
import org.plumbline.finding.EventRef;

/**
 * A looked-after child whose second review was held or is overdue, and who had no plan for permanence by then.
 *
 * @param second absent when it is overdue
 * @param since the day of the second review, or the first day on which it was overdue
 */
public record SecondReview(
        CaseEvent care, CaseEvent first, @Nullable CaseEvent second, LocalDate since) implements Grounds {

    @Override
    public List<EventRef> evidence() {
        return Phrases.refs(care, first, second);
    }

    @Override
    public String words() {
        return second == null
                ? "The first review was on " + Phrases.date(first.date()) + ", the second is overdue since "
                        + Phrases.date(since) + ", and there is no permanence plan."
                : "The second review was held on " + Phrases.date(second.date())
                        + " and there was no permanence plan by then.";
    }
}
