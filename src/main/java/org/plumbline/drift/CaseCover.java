package org.plumbline.drift;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.plumbline.casefile.contract.CaseEvent;
import org.plumbline.casefile.contract.CaseHistory;
import org.plumbline.casefile.contract.EventSource;
import org.plumbline.casefile.contract.EventType;
import org.plumbline.finding.NotEvaluable;
import org.plumbline.finding.TimescaleResult;

/**
 * What the data can answer of one case. Where files hold a type only from a day after the opening, a clock that began
 * since can be answered, and a pattern that looks no further back.
 */
final class CaseCover {

    private static final String LATE = "The data does not reach back far enough.";

    private final LocalDate opened;
    private final boolean wholeSinceOpening;
    private final Function<LocalDate, Evaluable> since;
    private final Evaluable sinceOpening;

    /**
     * @param opened the first day of the case
     * @param wholeSinceOpening whether the data holds from that day on what it ever holds
     * @param sinceOpening what data answers that holds all of a type from that day on
     * @param since what data answers that holds all of a type from another day on
     */
    CaseCover(
            LocalDate opened, boolean wholeSinceOpening, Evaluable sinceOpening, Function<LocalDate, Evaluable> since) {
        this.opened = opened;
        this.wholeSinceOpening = wholeSinceOpening;
        this.since = since;
        this.sinceOpening = sinceOpening;
    }

    /**
     * A type that somebody has entered by hand on a case is covered for that case, and for no other, where it lies after the
     * last day of the files that hold the type. Who entered one form of oversight has looked for the others up to that day.
     *
     * @param cover the types that the data holds
     * @param held what it holds, those included that end too early
     */
    static Set<EventType> withEntered(
            Set<EventType> cover, CaseHistory history, Set<EventType> oversight, TeamCover held) {
        Set<EventType> wider = cover;
        for (CaseEvent event : history.events()) {
            EventType entered = event.type();
            if (event.source() == EventSource.MANUAL && !wider.contains(entered) && isNews(event, entered, held)) {
                wider = new HashSet<>(wider);
                for (EventType type : oversight.contains(entered) ? oversight : Set.of(entered)) {
                    if (isNews(event, type, held)) {
                        wider.add(type);
                    }
                }
            }
        }
        return wider;
    }

    private static boolean isNews(CaseEvent event, EventType type, TeamCover held) {
        return held.lastDay(type).filter(last -> !event.date().isAfter(last)).isEmpty();
    }

    /**
     * The patterns and timescales that the data can answer on the day, of timescales at least what begins on it.
     *
     * @param patterns those that it can
     */
    Set<String> answered(LocalDate day, Set<String> patterns) {
        if (wholeSinceOpening) {
            return sinceOpening.answered();
        }
        Set<String> codes = new HashSet<>(patterns);
        codes.addAll(since.apply(day).timescales());
        return codes;
    }

    /** The timescales of which it holds every step up to an earlier day, and only the latest one since. */
    Set<String> latestSince(LocalDate day) {
        return (wholeSinceOpening ? sinceOpening : since.apply(day)).latestSince();
    }

    /** Whether the data can answer the timescale of the clock. */
    boolean covers(TimescaleResult clock) {
        return sinceOpening.covers(clock)
                || !wholeSinceOpening && since.apply(clock.from().date()).covers(clock);
    }

    /** The patterns that the data can answer on the day. */
    Set<String> patterns(LocalDate asOf, Map<String, LookBack> lookBacks) {
        if (wholeSinceOpening) {
            return sinceOpening.patterns();
        }
        Set<String> codes = new HashSet<>(sinceOpening.patterns());
        lookBacks.forEach((code, lookBack) -> {
            LocalDate begins = lookBack.from(asOf);
            if (!codes.contains(code)
                    && begins.isAfter(opened)
                    && since.apply(begins).patterns().contains(code)) {
                codes.add(code);
            }
        });
        return codes;
    }

    /** What it cannot answer on the day, without those of the patterns that it can. */
    List<NotEvaluable> notEvaluable(LocalDate asOf, Set<String> patterns) {
        List<NotEvaluable> missing = new ArrayList<>(sinceOpening.notEvaluable());
        if (!wholeSinceOpening) {
            Set<String> missingNow = since.apply(asOf).missingCodes();
            missing.removeIf(each -> patterns.contains(each.code()));
            missing.replaceAll(each -> missingNow.contains(each.code()) ? each : new NotEvaluable(each.code(), LATE));
        }
        return missing;
    }
}
