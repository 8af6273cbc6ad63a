package org.plumbline.drift;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.plumbline.calendar.EnglishDates;
import org.plumbline.casefile.contract.CaseEvent;
import org.plumbline.casefile.contract.CaseHistory;
import org.plumbline.finding.DriftFindings;
import org.plumbline.finding.EventRef;
import org.plumbline.rulebook.RuleFailed;

/** A case that cannot be judged, because something in it is more than the rules bear. Other cases are not touched by it. */
public final class CaseRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String caseId;
    private final String rule;
    private final @Nullable EventRef event;

    private CaseRefused(String caseId, RuntimeException cause, @Nullable CaseEvent event) {
        super("The case could not be judged (" + caseId + ")", cause);
        this.caseId = caseId;
        this.rule = cause instanceof RuleFailed failed ? failed.code() : "";
        this.event = event == null ? null : EventRef.of(event);
    }

    /**
     * Says why a case was refused: the first event up to which it cannot be judged, where it could be without it. In a few
     * tries, because a broken rule refuses every case.
     */
    static CaseRefused over(CaseHistory history, RuntimeException cause, Function<CaseHistory, DriftFindings> judge) {
        List<CaseEvent> events = history.events();
        int first = 0;
        int last = events.size();
        while (first < last) {
            int middle = (first + last) / 2;
            if (isJudged(history.with(events.subList(0, middle + 1)), judge)) {
                first = middle + 1;
            } else {
                last = middle;
            }
        }
        boolean found = first < events.size() && isJudged(without(history, first), judge);
        return new CaseRefused(history.caseId(), cause, found ? events.get(first) : null);
    }

    private static boolean isJudged(CaseHistory history, Function<CaseHistory, DriftFindings> judge) {
        try {
            return judge.apply(history).caseId().equals(history.caseId());
        } catch (RuntimeException e) {
            return false;
        }
    }

    private static CaseHistory without(CaseHistory history, int event) {
        List<CaseEvent> others = new ArrayList<>(history.events());
        others.remove(event);
        return history.with(others);
    }

    /** The case, by the name it is stored under. */
    public String caseId() {
        return caseId;
    }

    /** The event without which the case could be judged, where there is one. */
    public Optional<EventRef> event() {
        return Optional.ofNullable(event);
    }

    /** What happened and what to do. */
    public String sentence() {
        return "The case %s could not be judged%s. Nothing new is said of it; correct %s, or report this%s."
                .formatted(
                        caseId,
                        event == null
                                ? ""
                                : " because of its " + event.type().within() + " of " + EnglishDates.day(event.date()),
                        event == null ? "its events" : "that event",
                        rule.isEmpty() ? "" : " and quote " + rule);
    }
}
