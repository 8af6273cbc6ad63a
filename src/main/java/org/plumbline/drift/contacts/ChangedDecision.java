package org.plumbline.drift.contacts;

import java.time.LocalDate;
import java.util.List;
import org.plumbline.calendar.WorkingDays;
import org.plumbline.casefile.contract.CaseEvent;
import org.plumbline.casefile.contract.EventType;
import org.plumbline.drift.ground.Grounds;
import org.plumbline.drift.ground.Phrases;
import org.plumbline.finding.EventRef;

/**
 * The first decision on a contact and what overtook it.
 *
 * @param late whether it was later than its timescale allows
 * @param overtakenBy another decision on the same contact, or the next contact about the child
 */
public record ChangedDecision(
        ContactLimits limits,
        CaseEvent contact,
        CaseEvent first,
        boolean late,
        CaseEvent overtakenBy,
        WorkingDays calendar)
        implements Grounds {

    /** Working days from the first decision to what overtook it. */
    public long getWorkingDays() {
        return calendar.between(first.date(), overtakenBy.date());
    }

    /** The day on which it was overtaken. */
    public LocalDate day() {
        return overtakenBy.date();
    }

    @Override
    public List<EventRef> evidence() {
        return Phrases.refs(contact, first, overtakenBy);
    }

    @Override
    public String words() {
        return "The contact of " + Phrases.date(contact.date()) + " was decided on " + Phrases.date(first.date()) + ", "
                + Phrases.workingDays(calendar.between(contact.date(), first.date())) + " later; "
                + (overtakenBy.type() == EventType.CONTACT
                        ? "another contact came on "
                        : "the decision was changed on ")
                + Phrases.date(overtakenBy.date()) + ".";
    }
}
