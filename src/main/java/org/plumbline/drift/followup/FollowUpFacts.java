package org.plumbline.drift.followup;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.plumbline.casefile.contract.CaseEvent;
import org.plumbline.casefile.contract.EventType;
import org.plumbline.timeline.AgreedAction;
import org.plumbline.timeline.Timeline;

/** Facts of what was directed, challenged or asked for by an audit, and what became of it. */
public final class FollowUpFacts {

    private final Timeline timeline;
    private final FollowUpLimits limits;
    private final FollowUpEvents events;

    /** Facts of one case. */
    public FollowUpFacts(Timeline timeline, FollowUpLimits limits, FollowUpEvents events) {
        this.timeline = timeline;
        this.limits = limits;
        this.events = events;
    }

    /** Hands over what was found. */
    public void derive(Consumer<Object> facts) {
        List<AgreedAction> actions = AgreedAction.all(timeline);
        actions.stream()
                .filter(action -> events.direction().matches(action.last()))
                .map(this::direction)
                .forEach(facts);
        List<AgreedAction> ofAudits = actions.stream()
                .filter(action -> events.askedByAudit().matches(action.last()))
                .toList();
        ofAudits.stream()
                .filter(action -> action.due() != null)
                .map(this::auditAction)
                .forEach(facts);
        askedAgain(ofAudits, facts);
        escalations(facts);
    }

    private Direction direction(AgreedAction action) {
        List<CaseEvent> since = events.supervision().of(timeline).stream()
                .filter(each -> each.date().isAfter(action.first().date()))
                .toList();
        return new Direction(limits, action, since);
    }

    private AuditAction auditAction(AgreedAction action) {
        return new AuditAction(
                limits,
                action,
                Objects.requireNonNull(action.due()),
                events.atOnce().matches(action.last()),
                timeline.asOf(),
                timeline.workingDays());
    }

    /**
     * Actions of one category that both of the two latest audits asked for. Where the earlier audit asked for several,
     * one that is not done goes first.
     */
    private void askedAgain(List<AgreedAction> ofAudits, Consumer<Object> facts) {
        List<CaseEvent> audits = timeline.of(EventType.AUDIT);
        if (audits.size() < 2) {
            return;
        }
        CaseEvent earlier = audits.get(audits.size() - 2);
        CaseEvent latest = audits.getLast();
        for (AgreedAction again : ofAudits) {
            if (of(again, latest)) {
                ofAudits.stream()
                        .filter(action -> of(action, earlier) && sameCategory(action, again))
                        .min(Comparator.comparing(AgreedAction::isDone))
                        .ifPresent(action -> facts.accept(new RepeatedAuditAction(action, again, latest)));
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
        return resolved == null || timeline.in(resolved, limits.answeredDays());
    }

    private @Nullable LocalDate resolved(CaseEvent escalation) {
        return timeline.date(escalation, "resolvedDate");
    }
}
