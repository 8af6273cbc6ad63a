package org.plumbline.audit.form;

import org.jspecify.annotations.Nullable;

/**
 * What the dates of the case say against an answer.
 *
 * @param code of the contradiction in the rule pack, or {@link #SERIOUS_FLAG}
 * @param pattern of the flag that says so; absent where a timescale does
 * @param says one sentence with the dates
 */
public record Challenge(String code, @Nullable String pattern, String says) {

    /** Warning W-01: a High or Critical flag linked to a question that is answered well. */
    public static final String SERIOUS_FLAG = "W-01";

    /** The sentence, and the pattern where there is one. */
    public String words() {
        return pattern == null ? says : says + " (" + pattern + ")";
    }
}
