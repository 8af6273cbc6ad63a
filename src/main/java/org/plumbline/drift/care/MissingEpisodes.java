package org.plumbline.drift.care;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.plumbline.casefile.contract.CaseEvent;
import org.plumbline.casefile.contract.EventType;
import org.plumbline.drift.ground.Grounds;
import org.plumbline.drift.ground.Phrases;
import org.plumbline.finding.EventRef;

/**
 * Returns from going missing, in the window, without a timely return interview.
 *
 * @param unmet the returns without an interview in time, in date order
 * @param judgedFrom for each of them the first day on which its time had run out
 * @param withoutOffer the returns, or the entry of the return, after which no interview was offered at all
 * @param since the first day on which one of those was known
 */
public record MissingEpisodes(
        CareLimits limits,
        List<CaseEvent> unmet,
        List<LocalDate> judgedFrom,
        List<CaseEvent> withoutOffer,
        LocalDate since)
        implements Grounds {

    /** How many returns had no interview in time. */
    public int getCount() {
        return unmet.size();
    }

    /** Whether for one of them no interview was offered. */
    public boolean isNeverOffered() {
        return !withoutOffer.isEmpty();
    }

    /** The day on which the n-th was out of time. */
    public LocalDate dayOf(int n) {
        return judgedFrom.get(n - 1);
    }

    @Override
    public List<EventRef> evidence() {
        return Stream.concat(Phrases.refs(unmet).stream(), Phrases.refs(withoutOffer).stream())
                .distinct()
                .toList();
    }

    @Override
    public String words() {
        String offered = withoutOffer.stream().anyMatch(each -> each.type() == EventType.MISSING_END)
                ? "no interview was ever offered after the return of " + Phrases.dates(withoutOffer)
                : "the return says that no interview was offered after the last time the child was missing";
        if (unmet.isEmpty()) {
            return offered.substring(0, 1).toUpperCase(Locale.ROOT) + offered.substring(1) + ".";
        }
        return Phrases.count(unmet.size(), "return") + " without an interview in time, the latest on "
                + Phrases.date(unmet.getLast().date())
                + (withoutOffer.isEmpty() ? "." : "; " + offered + ".");
    }
}
