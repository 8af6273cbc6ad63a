package org.plumbline.audit.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the dates of the case, or another answer, say against an answer.
 *
 * @param code of the contradiction in the rule pack, or {@link #SERIOUS_FLAG}
 * @param pattern of the flag that says so; absent where a timescale does
 * @param says one sentence, with the dates where they say so
 * @param fromDates whether the dates of the case say so; otherwise the auditor's answer on immediate risk does
 */
public record Challenge(String code, @Nullable String pattern, String says, boolean fromDates) {

    /** Warning W-01: a High or Critical flag linked to a question that is answered well. */
    public static final String SERIOUS_FLAG = "W-01";

    /** What stands above such challenges on a screen. */
    public static String title(List<Challenge> challenges) {
        return challenges.stream().allMatch(Challenge::fromDates)
                ? "The dates of the case say otherwise"
                : "What you said about immediate risk says otherwise";
    }
}
