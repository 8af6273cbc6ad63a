package org.plumbline.drift.protection;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.plumbline.calendar.WorkingDays;
import org.plumbline.casefile.contract.CaseEvent;
import org.plumbline.drift.ground.Grounds;
import org.plumbline.drift.ground.Phrases;
import org.plumbline.finding.EventRef;

/**
 * The core groups of the open plan.
 *
 * @param origin the conference that made the plan, or else its start
 * @param held in date order
 */
public record CoreGroups(
        CoreGroupLimits limits, CaseEvent origin, List<CaseEvent> held, LocalDate asOf, WorkingDays calendar)
        implements Grounds {

    /**
     * Whether fewer were held than this share of those expected: one in the first days, then one in each round of days.
     * Before the first days are over it is too early to tell.
     */
    public boolean fewerThan(BigDecimal share, int firstDays, int everyDays) {
        return fewerThan(share, firstDays, everyDays, asOf);
    }

    private boolean fewerThan(BigDecimal share, int firstDays, int everyDays, LocalDate day) {
        long days = ChronoUnit.DAYS.between(origin.date(), day);
        if (days <= firstDays) {
            return false;
        }
        long expected = 1 + (days - firstDays) / everyDays;
        long known = held.stream().filter(each -> !each.date().isAfter(day)).count();
        return BigDecimal.valueOf(known).compareTo(share.multiply(BigDecimal.valueOf(expected))) < 0;
    }

    /** Since when there have been too few without a break. */
    public LocalDate fewerFrom(BigDecimal share, int firstDays, int everyDays) {
        LocalDate day = asOf;
        while (fewerThan(share, firstDays, everyDays, day.minusDays(1))) {
            day = day.minusDays(1);
        }
        return day;
    }

    /** Whether the first one was not held within so many working days. */
    public boolean noneWithin(int workingDays) {
        LocalDate due = calendar.add(origin.date(), workingDays);
        return held.isEmpty() ? asOf.isAfter(due) : held.getFirst().date().isAfter(due);
    }

    /** The first day on which that was so. */
    public LocalDate noneFrom(int workingDays) {
        return calendar.add(origin.date(), workingDays).plusDays(1);
    }

    /** Whether so many gaps between core groups were longer, the one up to the as-of date counted. */
    public boolean gapsLonger(int days, int times, int gaps) {
        return longGaps(days * times).size() >= gaps;
    }

    /** The first day on which that was so. */
    public LocalDate gapsLongerFrom(int days, int times, int gaps) {
        return longGaps(days * times).get(gaps - 1);
    }

    /** For each gap that was longer, the first day on which it was. */
    private List<LocalDate> longGaps(int days) {
        List<LocalDate> found = new ArrayList<>();
        for (int i = 0; i < held.size(); i++) {
            LocalDate over = held.get(i).date().plusDays(days + 1L);
            LocalDate next = i + 1 < held.size() ? held.get(i + 1).date() : asOf;
            if (!next.isBefore(over)) {
                found.add(over);
            }
        }
        return found;
    }

    @Override
    public List<EventRef> evidence() {
        return Stream.concat(Phrases.refs(origin).stream(), Phrases.refs(held).stream())
                .toList();
    }

    @Override
    public String words() {
        return Phrases.count(held.size(), "core group") + " held since " + Phrases.date(origin.date()) + " up to "
                + Phrases.date(asOf)
                + (held.isEmpty()
                        ? "."
                        : ", the last on " + Phrases.date(held.getLast().date()) + ".");
    }
}
