package org.plumbline.rulebook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/** The compiled rules of one folder of a pack. Thread safe. */
public final class RuleBase {

    private final KieBase rules;
    private final Map<String, RuleCard> cardsByName;
    private final int fireLimit;

    RuleBase(KieBase rules, Map<String, RuleCard> cardsByName, int fireLimit) {
        this.rules = rules;
        this.cardsByName = Map.copyOf(cardsByName);
        this.fireLimit = fireLimit;
        // Drools looks up its services by the class loader of the thread that opens the first session, and keeps them.
        // In
        // the packaged jar the threads of a parallel stream have one that sees none of them.
        rules.newKieSession().dispose();
    }

    /** A session of its own for one evaluation; close it. */
    public RuleSession open() {
        KieSession session = rules.newKieSession();
        return new RuleSession(session, cardsByName, fireLimit);
    }

    /** What every rule says of itself, in order of the codes. */
    public List<RuleCard> cards() {
        List<RuleCard> cards = new ArrayList<>(cardsByName.values());
        cards.sort(Comparator.comparing(RuleCard::code).thenComparing(RuleCard::name));
        return List.copyOf(cards);
    }

    /** The card of a code. Throws when no rule has it, with the nearest code. */
    public RuleCard card(String code) {
        return cards().stream()
                .filter(card -> card.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new BrokenRulePack("No rule has the code " + code + "\n"
                        + NearestName.maybe(
                                code, cards().stream().map(RuleCard::code).toList())));
    }
}
