package org.plumbline.drift.facts;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.plumbline.casefile.CaseEvent;
import org.plumbline.drift.EventRef;

/** The same person challenged the same thing a second time. */
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
        return Words.refs(first, again);
    }

    @Override
    public String words() {
        return "Raised on " + Words.date(first.date()) + " and again, on the same matter, on "
                + Words.date(again.date()) + ".";
    }
}
