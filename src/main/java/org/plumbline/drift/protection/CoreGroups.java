package org.plumbline.drift.protection;

import java.math.BigDecimal;
import java.math.MathContext;
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

    /** Days since the conference that made the plan. */
    public long getDays() {
        return daysBy(asOf);
    }

    /** How many were held, as a share of those expected: one in the first days, then one in each round of days. */
    public BigDecimal getShareHeld() {
        return shareBy(asOf);
    }

    private long daysBy(LocalDate day) {
        return ChronoUnit.DAYS.between(origin.date(), day);
    }

    private BigDecimal shareBy(LocalDate day) {
        return BigDecimal.valueOf(heldBy(day).size())
                .divide(BigDecimal.valueOf(1 + furtherRounds(day)), MathContext.DECIMAL128);
    }

    private List<CaseEvent> heldBy(LocalDate day) {
        return held.stream().filter(each -> !each.date().isAfter(day)).toList();
    }

    /** How many rounds of days have gone by since the first days were over. */
    private long furtherRounds(LocalDate day) {
        return Math.max(0, daysBy(day) - limits.firstDays()) / limits.everyDays();
    }

    /** Since when, without a break, the first days have been over and a smaller share has been held. */
    public LocalDate fewerFrom(BigDecimal share) {
        LocalDate from = unchangedSince(asOf);
        while (isFewer(share, from.minusDays(1))) {
            from = unchangedSince(from.minusDays(1));
        }
        return from;
    }

    /** The first day from which on nothing more was held or expected up to the day. */
    private LocalDate unchangedSince(LocalDate day) {
        long rounds = furtherRounds(day);
        LocalDate expected =
                origin.date().plusDays(limits.firstDays() + (rounds == 0 ? 1 : rounds * limits.everyDays()));
        List<CaseEvent> known = heldBy(day);
        return known.isEmpty() || known.getLast().date().isBefore(expected)
                ? expected
                : known.getLast().date();
    }

    private boolean isFewer(BigDecimal share, LocalDate day) {
        return daysBy(day) > limits.firstDays() && shareBy(day).compareTo(share) < 0;
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

    /** How many gaps between core groups lasted longer than this many rounds of days, the one up to now counted. */
    public int gapsLongerThan(int times) {
        return longGaps(times).size();
    }

    /** The first day on which so many gaps had lasted longer. */
    public LocalDate gapsLongerFrom(int times, int gaps) {
        return longGaps(times).get(gaps - 1);
    }

    /** For each gap that was longer, the first day on which it was. */
    private List<LocalDate> longGaps(int times) {
        List<LocalDate> found = new ArrayList<>();
        for (int i = 0; i < held.size(); i++) {
            LocalDate over = held.get(i).date().plusDays((long) times * limits.everyDays() + 1);
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
