package org.plumbline.grading;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.plumbline.instrument.Instruments;
import org.plumbline.rulebook.RulePacks;
import org.plumbline.rulebook.RulesInUse;
import org.springframework.stereotype.Component;

/** A grader for every pack, so that any stored grade can be worked out again. */
@Component
public class Graders implements RulesInUse {

    private final RulePacks packs;
    private final Instruments instruments;
    private final Map<String, Grader> byPack = new ConcurrentHashMap<>();

    Graders(RulePacks packs, Instruments instruments) {
        this.packs = packs;
        this.instruments = instruments;
        current();
    }

    @Override
    public void compile() {
        current().compile();
    }

    /** The grader of the pack that new audits are graded under. Its rules are compiled when the product starts. */
    public final Grader current() {
        return byId(packs.current().id());
    }

    /** The grader of a pack. Throws when there is no such pack. */
    public final Grader byId(String id) {
        return byPack.computeIfAbsent(id, pack -> new Grader(packs.byId(pack), instruments.byPack(pack)));
    }
}
