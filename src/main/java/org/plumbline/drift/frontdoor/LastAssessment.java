package org.plumbline.drift.frontdoor;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.plumbline.casefile.contract.CaseEvent;
import org.plumbline.drift.ground.Grounds;
import org.plumbline.drift.ground.Phrases;
import org.plumbline.finding.EventRef;

/** The last assessment of an open case. */
public record LastAssessment(FrontDoorLimits limits, CaseEvent authorised, LocalDate asOf) implements Grounds {

    /** Whether it is older than so many months. */
    public boolean olderThan(int months) {
        return asOf.isAfter(authorised.date().plusMonths(months));
    }

    /** The first day on which it was older. */
    public LocalDate dayOlder(int months) {
        return authorised.date().plusMonths(months).plusDays(1);
    }

    @Override
    public List<EventRef> evidence() {
        return Phrases.refs(authorised);
    }

    @Override
    public String words() {
        return "The last assessment was authorised on " + Phrases.date(authorised.date()) + ", "
                + Phrases.count(ChronoUnit.MONTHS.between(authorised.date(), asOf), "month") + " before "
                + Phrases.date(asOf) + ".";
    }
}
