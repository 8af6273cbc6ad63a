package org.plumbline.drift.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.plumbline.casefile.contract.CaseEvent;
import org.plumbline.casefile.contract.EventType;
import org.plumbline.drift.oversight.OversightWindows;
import org.plumbline.timeline.AgreedAction;
import org.plumbline.timeline.Timeline;

/** Facts of what was directed, challenged or asked for by an audit, and what became of it. */
public final class FollowUpFacts {

    private static final Set<String> OF_A_MANAGER = Set.of("SUPERVISION", "DIRECTION");

    private final Timeline timeline;
    private final OversightWindows windows;
    private final FollowUpLimits limits;

    public FollowUpFacts(Timeline timeline, OversightWindows windows, FollowUpLimits limits) {
        this.timeline = timeline;
        this.windows = windows;
        this.limits = limits;
    }

    public void derive(Consumer<Object> facts) {
        List<AgreedAction> undone = AgreedAction.all(timeline).stream()
                .filter(action -> !action.isDone())
                .toList();
        undone.stream()
                .filter(action -> OF_A_MANAGER.contains(action.origin()))
                .map(this::direction)
                .forEach(facts);
        List<AgreedAction> ofAudits = undone.stream()
                .filter(action -> action.origin().equals("AUDIT"))
                .toList();
        ofAudits.stream()
                .filter(action -> action.due() != null)
                .map(this::auditAction)
                .forEach(facts);
        raisedAgain(ofAudits, facts);
        escalations(facts);
    }

    private Direction direction(AgreedAction action) {
        List<CaseEvent> since = timeline.of(
                EventType.SUPERVISION,
                each -> each.isYes("caseDiscussed")
                        && each.date().isAfter(action.first().date()));
        return new Direction(limits, action.first(), action.last(), action.carriedForward(), since);
    }

    private AuditAction auditAction(AgreedAction action) {
        return new AuditAction(
                limits,
                action.last(),
                Objects.requireNonNull(action.due()),
                "IMMEDIATE".equals(action.last().attribute("priority")),
                timeline.asOf(),
                timeline.workingDays());
    }

    /** Actions of one category that both of the two latest audits asked for. */
    private void raisedAgain(List<AgreedAction> ofAudits, Consumer<Object> facts) {
        List<CaseEvent> audits = timeline.of(EventType.AUDIT);
        if (audits.size() < 2) {
            return;
        }
        CaseEvent earlier = audits.get(audits.size() - 2);
        CaseEvent later = audits.getLast();
        for (AgreedAction again : ofAudits) {
            if (of(again, later)) {
                ofAudits.stream()
                        .filter(action -> of(action, earlier) && sameCategory(action, again))
                        .findFirst()
                        .ifPresent(action -> facts.accept(new RepeatedAuditAction(action.last(), again.last(), later)));
            }
        }
    }

    private static boolean of(AgreedAction action, CaseEvent audit) {
        String named = action.last().attribute("audit");
        return named != null && named.equals(audit.attribute("audit"));
    }

    private static boolean sameCategory(AgreedAction one, AgreedAction other) {
        return same(one.last(), other.last(), "category");
    }

    private static boolean same(CaseEvent one, CaseEvent other, String attribute) {
        String value = one.attribute(attribute);
        return value != null && !value.isEmpty() && value.equals(other.attribute(attribute));
    }

    private void escalations(Consumer<Object> facts) {
        List<CaseEvent> all = timeline.of(EventType.ESCALATION);
        for (int i = 0; i < all.size(); i++) {
            CaseEvent escalation = all.get(i);
            boolean looked = isLookedAt(escalation);
            if (looked) {
                facts.accept(new UnansweredChallenge(
                        limits, escalation, resolved(escalation), timeline.asOf(), timeline.workingDays()));
            }
            for (CaseEvent again : all.subList(i + 1, all.size())) {
                if ((looked || isLookedAt(again))
                        && same(escalation, again, "topic")
                        && same(escalation, again, "raisedBy")) {
                    facts.accept(new RepeatedChallenge(limits, escalation, again));
                }
            }
        }
    }

    private boolean isLookedAt(CaseEvent escalation) {
        LocalDate resolved = resolved(escalation);
        return resolved == null || timeline.in(resolved, windows.resolvedEscalations());
    }

    private @Nullable LocalDate resolved(CaseEvent escalation) {
        return timeline.date(escalation, "resolvedDate");
    }
}
