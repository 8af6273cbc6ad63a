package org.plumbline.instrument;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One question of a theme.
 *
 * @param id such as {@code MO01}
 * @param weight 1 to 3
 * @param critical whether it limits its theme
 * @param safety whether it limits the whole case
 * @param impact whether it asks for a difference made to the child
 * @param good what good looks like
 * @param inadequate what inadequate looks like
 * @param notApplicableWhen when "not applicable" may be right; absent where nothing is said
 * @param patterns codes of the drift patterns shown beside the question
 */
public record Question(
        String id,
        String text,
        int weight,
        boolean critical,
        boolean safety,
        boolean impact,
        String good,
        String inadequate,
        @Nullable String notApplicableWhen,
        List<String> patterns) {

    public Question {
        patterns = List.copyOf(patterns);
    }
}
