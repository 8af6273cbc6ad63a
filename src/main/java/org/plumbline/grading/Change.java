package org.plumbline.grading;

import java.util.List;

/**
 * The smallest change found that lifts a binding ceiling.
 *
 * @param rule code of the rule whose ceiling is lifted
 * @param scope the theme, or {@link AuditedCase#OVERALL}
 * @param from the grade of the scope as it is
 * @param to the grade of the scope after the change; the same as before when another ceiling still holds it down
 * @param answers the answers that would be others, in the order of the form
 * @param flagsToMitigate patterns of the flags that would be mitigated
 */
public record Change(
        String rule, String scope, Grade from, Grade to, List<AnswerChange> answers, List<String> flagsToMitigate) {

    public Change {
        answers = List.copyOf(answers);
        flagsToMitigate = List.copyOf(flagsToMitigate);
    }
}
