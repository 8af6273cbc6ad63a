package org.plumbline.proof;

import java.lang.reflect.Field;
import java.util.Map;
import org.plumbline.rulebook.RuleBase;
import org.plumbline.rulebook.RulePack;

/** Lets a pack in which only numbers differ use rules that are compiled already; compiling them takes seconds. */
final class SharedRules {

    private SharedRules() {}

    /** The pack, with the compiled rules of the other. */
    static RulePack of(RulePack pack, RulePack compiled) {
        compiled(pack).putAll(compiled(compiled));
        return pack;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, RuleBase> compiled(RulePack pack) {
        try {
            Field rules = RulePack.class.getDeclaredField("ruleBases");
            rules.setAccessible(true);
            return (Map<String, RuleBase>) rules.get(pack);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("RulePack keeps its compiled rules elsewhere", e);
        }
    }
}
