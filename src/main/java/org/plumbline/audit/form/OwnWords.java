package org.plumbline.audit.form;

import java.util.List;
import java.util.Set;
import org.plumbline.instrument.FreeTextGuard;

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
}
