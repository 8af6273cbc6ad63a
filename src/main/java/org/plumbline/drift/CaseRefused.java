package org.plumbline.drift;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.plumbline.casefile.contract.CaseEvent;
import org.plumbline.casefile.contract.CaseHistory;
import org.plumbline.finding.DriftFindings;
import org.plumbline.rulebook.RuleFailed;

/** A case that cannot be judged, because something in it is more than the rules bear. Other cases are not touched by it. */
public final class CaseRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** More events than these are not tried one by one. */
    private static final int MOST_TRIED = 500;

    private final String caseId;
    private final String rule;
    private final String event;

    private CaseRefused(String caseId, RuntimeException cause, @Nullable CaseEvent event) {
        super("The case could not be judged (" + caseId + ")", cause);
        this.caseId = caseId;
        this.rule = cause instanceof RuleFailed failed ? failed.code() : "";
        this.event = event == null ? "" : event.type() + " of " + event.date();
    }

    /** Says why a case was refused: the event without which it could be judged, where there is one. */
    static CaseRefused over(CaseHistory history, RuntimeException cause, Function<CaseHistory, DriftFindings> judge) {
        List<CaseEvent> events = history.events();
        for (int i = 0; i < Math.min(events.size(), MOST_TRIED); i++) {
            if (isJudged(without(history, i), judge)) {
                return new CaseRefused(history.caseId(), cause, events.get(i));
            }
        }
        return new CaseRefused(history.caseId(), cause, null);
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

    /** What happened and what to do. */
    public String sentence() {
        return "The case %s could not be judged%s%s. Nothing new is said of it; correct %s, or report this."
                .formatted(
                        caseId,
                        rule.isEmpty() ? "" : ", in rule " + rule,
                        event.isEmpty() ? "" : ", because of its " + event,
                        event.isEmpty() ? "its events" : "that event");
    }
}
