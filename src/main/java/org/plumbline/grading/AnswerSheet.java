package org.plumbline.grading;

import java.util.List;
import java.util.Map;
import org.plumbline.instrument.AnswerCode;

/**
 * All that a grade is computed from.
 *
 * @param answers by question id; the themes that are graded are those of the questions answered
 * @param immediateRisk whether the auditor found an immediate risk to the child
 * @param flags the open flags, suppressed ones left out
 */
public record AnswerSheet(Map<String, AnswerCode> answers, boolean immediateRisk, List<OpenFlag> flags) {

    public AnswerSheet {
        answers = Map.copyOf(answers);
        flags = List.copyOf(flags);
    }
}
