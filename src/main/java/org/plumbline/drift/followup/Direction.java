package org.plumbline.drift.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.plumbline.casefile.contract.CaseEvent;
import org.plumbline.drift.ground.Grounds;
import org.plumbline.drift.ground.Phrases;
import org.plumbline.finding.EventRef;

/**
 * An instruction of a manager that is not done.
 *
 * @param set the entry by which it was given
 * @param latest the latest entry on it
 * @param carried how often it is said to have been carried forward
 * @param supervisions of the case after the day it was given
 */
public record Direction(
        FollowUpLimits limits, CaseEvent set, CaseEvent latest, int carried, List<CaseEvent> supervisions)
        implements Grounds {

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
        return latest.date();
    }

    @Override
    public List<EventRef> evidence() {
        return Stream.concat(Phrases.refs(set, latest).stream(), Phrases.refs(supervisions).stream())
                .distinct()
                .toList();
    }

    @Override
    public String words() {
        return "Set on " + Phrases.date(set.date()) + ", carried forward " + Phrases.count(carried, "time")
                + ", still open after " + Phrases.count(supervisions.size(), "supervision") + ".";
    }
}
