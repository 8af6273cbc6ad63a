package org.plumbline.grading;

import java.util.List;

/**
 * What a rule concludes: something is to be done. The code of the action is the code of the rule.
 *
 * @param evidence ids of the answers, themes or flags, or the grade, that ask for it, never empty
 */
public record Action(List<String> evidence) {

    /** The action that alerts the head of service. Codes of actions are kept with grades, so they never follow a number. */
    static final String ESCALATION = "ESCALATE_24H";

    /** Refuses an action without evidence. */
    public Action {
        evidence = Evidence.of(AuditedCase.OVERALL, evidence);
    }
}
