package org.plumbline.improvement.table;

import java.util.Collection;
import java.util.stream.Collectors;

/** Texts as lines of one. */
public final class Lines {

    /** What parts them. */
    public static final String END = "\n";

    private Lines() {}

    /** Those of the texts that are not blank, each on lines of its own. */
    public static String of(Collection<String> texts) {
        return texts.stream().filter(text -> !text.isEmpty()).collect(Collectors.joining(END));
    }

    /** The one text behind the other, where neither is blank with the glue between them. */
    public static String joined(String text, String glue, String more) {
        return text.isEmpty() || more.isEmpty() ? text + more : text + glue + more;
    }
}
