package org.plumbline.drift.followup;

import java.time.LocalDate;
import java.util.List;
import org.plumbline.casefile.contract.CaseEvent;
import org.plumbline.drift.ground.Grounds;
import org.plumbline.drift.ground.Phrases;
import org.plumbline.finding.EventRef;

/** Two actions of one category, neither of them done, from one audit and from the next. */
public record RepeatedAuditAction(CaseEvent earlier, CaseEvent later, CaseEvent audit) implements Grounds {

    /** The day on which it was asked for again. */
    public LocalDate day() {
        return later.date().isAfter(audit.date()) ? later.date() : audit.date();
    }

    @Override
    public List<EventRef> evidence() {
        return Phrases.refs(earlier, audit, later);
    }

    @Override
    public String words() {
        return "First asked for on " + Phrases.date(earlier.date()) + " and again by the audit of "
                + Phrases.date(audit.date()) + "; neither is done.";
    }
}
