package org.plumbline.drift.conferences;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.casefile.contract.CaseEvent;
import org.plumbline.drift.ground.Grounds;
import org.plumbline.drift.ground.Phrases;
import org.plumbline.finding.EventRef;

/**
 * An initial conference that was or is late.
 *
 * @param conference absent while it has not been held
 * @param safetyPlan the first safety plan agreed meanwhile, absent when there is none
 */
public record LateConference(
        CaseEvent discussion,
        @Nullable CaseEvent conference,
        @Nullable CaseEvent safetyPlan,
        LocalDate due) implements Grounds {

    /** Whether a written plan kept the child safe meanwhile. */
    public boolean isSafetyPlanned() {
        return safetyPlan != null;
    }

    /** The first day on which it was late. */
    public LocalDate overdue() {
        return due.plusDays(1);
    }

    @Override
    public List<EventRef> evidence() {
        return Phrases.refs(discussion, conference);
    }

    @Override
    public String words() {
        return "The conference was due by " + Phrases.date(due)
                + (conference == null
                        ? " and has not been held"
                        : " and was held on " + Phrases.date(conference.date()))
                + "; no safety plan is recorded since the discussion of " + Phrases.date(discussion.date()) + ".";
    }
}
