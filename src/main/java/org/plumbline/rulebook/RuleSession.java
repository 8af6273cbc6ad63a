package org.plumbline.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kie.api.definition.rule.Rule;
import org.kie.api.event.rule.DefaultRuleRuntimeEventListener;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.runtime.KieSession;

/** One evaluation: insert facts, fire, read what the rules concluded. Not thread safe. */
public final class RuleSession implements AutoCloseable {

    private final KieSession session;
    private final Map<String, RuleCard> cardsByName;
    private final int fireLimit;
    private final List<Concluded<Object>> concluded = new ArrayList<>();

    RuleSession(KieSession session, Map<String, RuleCard> cardsByName, int fireLimit) {
        this.session = session;
        this.cardsByName = cardsByName;
        this.fireLimit = fireLimit;
        session.addEventListener(new Conclusions());
    }

    /** Gives the rules a fact. */
    public void insert(Object fact) {
        try {
            session.insert(fact);
        } catch (RuntimeException e) {
            throw failed(e);
        }
    }

    /**
     * Lets the rules conclude until none has anything new to say. A rule that throws, or rules that set each other off
     * without end, fail the evaluation.
     */
    public void fire() {
        int fired;
        try {
            fired = session.fireAllRules(fireLimit);
        } catch (RuntimeException e) {
            throw failed(e);
        }
        if (fired >= fireLimit) {
            String last = concluded.isEmpty() ? "" : concluded.getLast().rule().code();
            throw new RuleFailed(
                    last,
                    new IllegalStateException("The rules did not come to an end within the limit (" + fireLimit + ")"));
        }
    }

    private RuleFailed failed(RuntimeException thrown) {
        for (Throwable each = thrown; each != null; each = each.getCause()) {
            String message = String.valueOf(each.getMessage());
            for (RuleCard card : cardsByName.values()) {
                if (message.contains("\"" + card.name() + "\"")) {
                    return new RuleFailed(card.code(), thrown);
                }
            }
        }
        return new RuleFailed("", thrown);
    }

    /** The conclusions of a type so far, each with its rule, in the order in which they were reached. */
    public <T> List<Concluded<T>> conclusions(Class<T> type) {
        List<Concluded<T>> found = new ArrayList<>();
        for (Concluded<Object> each : concluded) {
            if (type.isInstance(each.conclusion())) {
                found.add(new Concluded<>(each.rule(), type.cast(each.conclusion())));
            }
        }
        return found;
    }

    @Override
    public void close() {
        session.dispose();
    }

    private final class Conclusions extends DefaultRuleRuntimeEventListener {
        @Override
        public void objectInserted(ObjectInsertedEvent event) {
            Rule rule = event.getRule();
            if (rule != null) {
                RuleCard card = cardsByName.get(rule.getName());
                if (card == null) {
                    throw new IllegalStateException("A rule without a card concluded (" + rule.getName() + ")");
                }
                concluded.add(new Concluded<>(card, event.getObject()));
            }
        }
    }
}
