package org.plumbline.drift.care;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.plumbline.casefile.contract.CaseEvent;
import org.plumbline.drift.ground.Grounds;
import org.plumbline.drift.ground.Phrases;
import org.plumbline.finding.EventRef;

/**
 * How long a child has been looked after of whose reviews only the latest is known.
 *
 * @param care the start of the period of care
 * @param latestReview the latest review
 * @param planned whether a plan for permanence was agreed in the period
 */
public record TimeInCare(CareLimits limits, CaseEvent care, CaseEvent latestReview, boolean planned, LocalDate asOf)
        implements Grounds {

    /** Whether the child has been looked after longer than so many months. */
    public boolean longerThan(int months) {
        return asOf.isAfter(care.date().plusMonths(months));
    }

    /** The first day on which the child had been looked after longer; the latest review may have come later. */
    public LocalDate dayLonger(int months) {
        return care.date().plusMonths(months).plusDays(1);
    }

    @Override
    public List<EventRef> evidence() {
        return Phrases.refs(care, latestReview);
    }

    @Override
    public String words() {
        return "Looked after since " + Phrases.date(care.date()) + ", "
                + Phrases.count(ChronoUnit.MONTHS.between(care.date(), asOf), "month") + " before " + Phrases.date(asOf)
                + ", last reviewed on " + Phrases.date(latestReview.date()) + ", and no permanence plan is recorded.";
    }
}
