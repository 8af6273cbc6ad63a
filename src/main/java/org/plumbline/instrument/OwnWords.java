package org.plumbline.instrument;

import java.util.List;
import java.util.Set;

/**
 * What a person has written in a form, with what they said of it.
 *
 * @param kept words that look as if they identified somebody, and of which the person says that they do not
 */
public record OwnWords(String text, Set<String> kept) {

    public OwnWords {
        text = text.strip();
        kept = Set.copyOf(kept);
    }

    /** A text of which nothing was said. */
    public static OwnWords of(String text) {
        return new OwnWords(text, Set.of());
    }

    /** Words in it that may identify somebody; days are left alone, because a reason often has one. */
    public List<FreeTextGuard.Warning> names() {
        return FreeTextGuard.besideDates(text);
    }

    /** Those of them of which the person has not said that they identify nobody. */
    public List<FreeTextGuard.Warning> open() {
        return names().stream().filter(each -> !kept.contains(each.excerpt())).toList();
    }
}
