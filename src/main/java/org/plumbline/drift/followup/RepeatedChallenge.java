package org.plumbline.drift.followup;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.plumbline.casefile.contract.CaseEvent;
import org.plumbline.drift.ground.Grounds;
import org.plumbline.drift.ground.Phrases;
import org.plumbline.finding.EventRef;

/** The same person challenged the same thing again. */
public record RepeatedChallenge(FollowUpLimits limits, CaseEvent first, CaseEvent again) implements Grounds {

    /** Days from the first to the second. */
    public long getDays() {
        return ChronoUnit.DAYS.between(first.date(), again.date());
    }

    /** The day of the second. */
    public LocalDate day() {
        return again.date();
    }

    @Override
    public List<EventRef> evidence() {
        return Phrases.refs(first, again);
    }

    @Override
    public String words() {
        return "Raised on " + Phrases.date(first.date()) + " and again, on the same matter, on "
                + Phrases.date(again.date()) + ".";
    }
}
