package org.plumbline.drift.facts;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.plumbline.casefile.CaseEvent;
import org.plumbline.drift.EventRef;

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
        return Words.refs(run);
    }

    @Override
    public String words() {
        String text = "The strategy discussion of " + Words.date(day()) + " recorded no decision on an enquiry";
        return isPoliceAbsent()
                ? text + ", and the police were not there."
                : complete
                        ? text + "; neither did the one of "
                                + Words.date(run.getFirst().date()) + "."
                        : text + ".";
    }
}
