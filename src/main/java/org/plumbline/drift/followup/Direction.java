package org.plumbline.drift.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.plumbline.casefile.contract.CaseEvent;
import org.plumbline.drift.ground.Grounds;
import org.plumbline.drift.ground.Phrases;
import org.plumbline.finding.EventRef;
import org.plumbline.timeline.AgreedAction;

/**
 * An instruction of a manager and what became of it.
 *
 * @param supervisions of the case after the day it was given
 */
public record Direction(FollowUpLimits limits, AgreedAction action, List<CaseEvent> supervisions) implements Grounds {

    /** Whether it is done. */
    public boolean isDone() {
        return action.isDone();
    }

    /** How often it is said to have been carried forward. */
    public int getCarried() {
        return action.carriedForward();
    }

    /** How many supervisions it has outlasted. */
    public int getSupervisionCount() {
        return supervisions.size();
    }

    /** The day of the n-th of them. */
    public LocalDate dayOfSupervision(int n) {
        return supervisions.get(n - 1).date();
    }

    /** The day of the entry that says how often it was carried forward. */
    public LocalDate dayCarried() {
        return action.last().date();
    }

    @Override
    public List<EventRef> evidence() {
        return Stream.concat(Phrases.refs(action.first(), action.last()).stream(), Phrases.refs(supervisions).stream())
                .distinct()
                .toList();
    }

    @Override
    public String words() {
        return "Set on " + Phrases.date(action.first().date()) + ", carried forward "
                + Phrases.count(getCarried(), "time") + ", still open after "
                + Phrases.count(supervisions.size(), "supervision") + ".";
    }
}
