package org.plumbline.drift;

import java.util.Set;
import java.util.TreeSet;
import org.plumbline.drift.clock.Limits;
import org.plumbline.drift.ground.Definitions;
import org.plumbline.rulebook.Parameters;

/**
 * The numbers that judge on a day, in the words of a sentence. A limit that a council has set for itself is among them,
 * so that no sentence names another number than the one that judged.
 */
record NumbersInForce(Parameters parameters, Limits limits) {

    /**
     * A number with its unit, such as "62 days".
     *
     * @param name of a number of the pattern's own, or of a timescale such as {@code T26}
     */
    String words(String code, String name) {
        return limits.ids().contains(name)
                ? limits.of(name).words()
                : parameters.words(Definitions.parameter(code, name));
    }

    /** What the sentences of a pattern's rules may name. */
    static Set<String> names(String code, Definitions definitions, Limits limits) {
        Set<String> names = new TreeSet<>(limits.ids());
        names.addAll(definitions.numbers(code));
        return names;
    }
}
