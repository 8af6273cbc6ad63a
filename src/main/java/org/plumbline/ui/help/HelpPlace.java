package org.plumbline.ui.help;

import java.util.List;
import java.util.Locale;

/** A place in a how-to page that was looked for. */
public record HelpPlace(HelpPage page, HelpSection section) {

    /** What a person reads of it. */
    public String title() {
        return section.heading().isEmpty() ? page.title() : page.title() + ": " + section.heading();
    }

    boolean holds(List<String> words) {
        return hold(title() + " " + section.text(), words);
    }

    boolean isHeadedBy(List<String> words) {
        return hold(title(), words);
    }

    private static boolean hold(String text, List<String> words) {
        String lower = text.toLowerCase(Locale.UK);
        return words.stream().allMatch(lower::contains);
    }
}
