package org.plumbline.rulebook;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a pack rates: {@code rates} in its {@code pack.yaml}. */
public enum PackKind {
    /** Themes with weighted questions, graded by a score and what limits it. What is left out. */
    THEMES,
    /** Items of another instrument, each rated by rules of its own on scales of its own. Never the pack in force. */
    ITEMS;

    /** Throws with the nearest word where none is written so. */
    static PackKind of(RulePack pack) {
        String written = String.valueOf(pack.yaml(PackDetails.FILE).getOrDefault("rates", "themes"));
        List<String> words = Arrays.stream(values())
                .map(each -> each.name().toLowerCase(Locale.ROOT))
                .toList();
        int found = words.indexOf(written);
        if (found < 0) {
            throw new BrokenRulePack(pack.place(PackDetails.FILE, "rates") + "a pack does not rate (" + written + ")\n"
                    + NearestName.maybe(written, words));
        }
        return values()[found];
    }
}
