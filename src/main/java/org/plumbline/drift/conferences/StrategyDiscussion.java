package org.plumbline.drift.conferences;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.plumbline.casefile.contract.CaseEvent;
import org.plumbline.drift.ground.Grounds;
import org.plumbline.drift.ground.Phrases;
import org.plumbline.finding.EventRef;

/**
 * A strategy discussion, what it decided and how many before it decided nothing.
 *
 * @param decided whether it decided on an enquiry
 * @param policeAbsent whether the police are recorded as absent
 * @param undecided those up to this one that did not decide, in date order
 */
public record StrategyDiscussion(
        ConferenceLimits limits, CaseEvent discussion, boolean decided, boolean policeAbsent, List<CaseEvent> undecided)
        implements Grounds {

    /** How many discussions did not decide in so many days up to this one, itself among them. */
    public long undecidedWithin(int days) {
        return undecided.stream()
                .filter(each -> ChronoUnit.DAYS.between(each.date(), day()) <= days)
                .count();
    }

    /** The day of the discussion. */
    public LocalDate day() {
        return discussion.date();
    }

    @Override
    public List<EventRef> evidence() {
        return Phrases.refs(shown());
    }

    /** The latest of those that did not decide, as many as it takes; only itself where there are fewer. */
    private List<CaseEvent> shown() {
        int from = undecided.size() - limits.discussions();
        return from < 0 ? List.of(discussion) : undecided.subList(from, undecided.size());
    }

    @Override
    public String words() {
        String text = "The strategy discussion of " + Phrases.date(day()) + " recorded no decision on an enquiry";
        if (policeAbsent) {
            return text + ", and the police were not there.";
        }
        CaseEvent earliest = shown().getFirst();
        return earliest.equals(discussion)
                ? text + "."
                : text + "; neither did the one of " + Phrases.date(earliest.date()) + ".";
    }
}
