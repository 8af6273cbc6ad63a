package org.plumbline.drift.contacts;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.calendar.WorkingDays;
import org.plumbline.casefile.contract.CaseEvent;
import org.plumbline.drift.ground.Grounds;
import org.plumbline.drift.ground.Phrases;
import org.plumbline.finding.EventRef;

/**
 * A decision to take no further action, and when a manager signed it off.
 *
 * @param concern the contact or referral decided on, absent when it is not known
 * @param signedOff absent while nobody has
 * @param serious whether it is about abuse, neglect or domestic abuse, or about a child under one
 */
public record UnsignedDecision(
        ContactLimits limits,
        CaseEvent decision,
        @Nullable CaseEvent concern,
        @Nullable LocalDate signedOff,
        boolean serious,
        LocalDate asOf,
        WorkingDays calendar)
        implements Grounds {

    /** Working days that it waited for a manager. */
    public long getWorkingDays() {
        return calendar.between(decision.date(), signedOff == null ? asOf : signedOff);
    }

    /** The first day on which it had waited longer. */
    public LocalDate waitedLongerThan(int workingDays) {
        return calendar.add(decision.date(), workingDays + 1);
    }

    @Override
    public List<EventRef> evidence() {
        return Phrases.refs(concern, decision);
    }

    @Override
    public String words() {
        return "No further action was decided on " + Phrases.date(decision.date())
                + (signedOff == null
                        ? " and no manager has signed it off by " + Phrases.date(asOf) + "."
                        : " and signed off on " + Phrases.date(signedOff) + ", " + Phrases.workingDays(getWorkingDays())
                                + " later.");
    }
}
