package org.plumbline.drift.conferences;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.plumbline.casefile.contract.CaseEvent;
import org.plumbline.drift.ground.Grounds;
import org.plumbline.drift.ground.Phrases;
import org.plumbline.finding.EventRef;

/**
 * A strategy discussion that did not decide on an enquiry.
 *
 * @param run the discussions of this kind that it completes, itself the last; only itself where there were too few
 * @param complete whether the run is as long as it takes to be a pattern
 */
public record UndecidedDiscussion(ConferenceLimits limits, List<CaseEvent> run, boolean complete) implements Grounds {

    private CaseEvent discussion() {
        return run.getLast();
    }

    /** Whether the police are recorded as absent. */
    public boolean isPoliceAbsent() {
        return "N".equals(discussion().attribute("policePresent"));
    }

    /** Whether the whole run lies within so many days. */
    public boolean completeWithin(int days) {
        return complete
                && ChronoUnit.DAYS.between(run.getFirst().date(), discussion().date()) <= days;
    }

    /** The day of the discussion. */
    public LocalDate day() {
        return discussion().date();
    }

    @Override
    public List<EventRef> evidence() {
        return Phrases.refs(run);
    }

    @Override
    public String words() {
        String text = "The strategy discussion of " + Phrases.date(day()) + " recorded no decision on an enquiry";
        return isPoliceAbsent()
                ? text + ", and the police were not there."
                : complete
                        ? text + "; neither did the one of "
                                + Phrases.date(run.getFirst().date()) + "."
                        : text + ".";
    }
}
