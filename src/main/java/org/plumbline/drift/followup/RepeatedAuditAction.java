package org.plumbline.drift.followup;

import java.time.LocalDate;
import java.util.List;
import org.plumbline.casefile.contract.CaseEvent;
import org.plumbline.drift.ground.Grounds;
import org.plumbline.drift.ground.Phrases;
import org.plumbline.finding.EventRef;
import org.plumbline.timeline.AgreedAction;

/**
 * An action that the latest audit asked for, and one of the same category that the audit before it asked for.
 *
 * @param audit the latest
 */
public record RepeatedAuditAction(AgreedAction earlier, AgreedAction later, CaseEvent audit) implements Grounds {

    /** Whether the earlier of the two is done. */
    public boolean isEarlierDone() {
        return earlier.isDone();
    }

    /** Whether the later of the two is done. */
    public boolean isLaterDone() {
        return later.isDone();
    }

    /** The day on which it was asked for again. */
    public LocalDate day() {
        LocalDate asked = later.last().date();
        return asked.isAfter(audit.date()) ? asked : audit.date();
    }

    @Override
    public List<EventRef> evidence() {
        return Phrases.refs(earlier.last(), audit, later.last());
    }

    @Override
    public String words() {
        return "First asked for on " + Phrases.date(earlier.last().date()) + " and again by the audit of "
                + Phrases.date(audit.date()) + "; neither has been done.";
    }
}
