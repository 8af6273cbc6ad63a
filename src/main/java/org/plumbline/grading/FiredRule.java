package org.plumbline.grading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule whose condition was true, in the words of the pack.
 *
 * @param code such as {@code TG-22}
 * @param says one plain sentence
 * @param source who says so
 * @param advice what to do about it
 * @param ceiling the grade that it limits to; absent for a rule that only sets the base or an action
 * @param binding whether its ceiling equals the grade reached and is lower than the base
 * @param because ids of the answers, themes or flags that made it true, in order
 */
public record FiredRule(
        String code,
        String says,
        String source,
        String advice,
        @Nullable Grade ceiling,
        boolean binding,
        List<String> because) {

    public FiredRule {
        because = List.copyOf(because);
    }
}
