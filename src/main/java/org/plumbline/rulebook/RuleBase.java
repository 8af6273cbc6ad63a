package org.plumbline.rulebook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSessionConfiguration;

/** The compiled rules of one folder of a pack. Thread safe. */
public final class RuleBase {

    private final KieBase rules;
    private final KieSessionConfiguration sessions;
    private final Map<String, RuleCard> cardsByName;
    private final int fireLimit;

    RuleBase(KieBase rules, KieSessionConfiguration sessions, Map<String, RuleCard> cardsByName, int fireLimit) {
        this.rules = rules;
        this.sessions = sessions;
        this.cardsByName = Map.copyOf(cardsByName);
        this.fireLimit = fireLimit;
    }

    /** A session of its own for one evaluation; close it. */
    public RuleSession open() {
        return new RuleSession(rules.newKieSession(sessions, null), cardsByName, fireLimit);
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
