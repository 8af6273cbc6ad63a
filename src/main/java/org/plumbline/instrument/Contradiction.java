package org.plumbline.instrument;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Answers to a question that the dates of a case contradict, or that an immediate risk does. It rests either on timescales,
 * on patterns or on the auditor's finding of an immediate risk.
 *
 * @param code such as {@code CD-16}
 * @param timescales ids without variants; empty where it rests on patterns
 * @param patterns codes linked to the question; empty where it rests on timescales
 * @param overdue answers contradicted while such a step is overdue on the day of the data
 * @param late answers contradicted when such a step came late in the audit period
 * @param standing answers contradicted while such a flag is open
 * @param immediateRisk answers contradicted when the auditor found an immediate risk to the child
 * @param says the sentence, with {@code {from}}, {@code {until}}, {@code {due}} and {@code {days}} to be filled in;
 *     absent where the flag's own sentence is shown
 * @param because who says so
 */
public record Contradiction(
        String code,
        String question,
        List<String> timescales,
        List<String> patterns,
        Set<AnswerCode> overdue,
        Set<AnswerCode> late,
        Set<AnswerCode> standing,
        Set<AnswerCode> immediateRisk,
        @Nullable String says,
        String because) {

    public Contradiction {
        timescales = List.copyOf(timescales);
        patterns = List.copyOf(patterns);
        overdue = Set.copyOf(overdue);
        late = Set.copyOf(late);
        standing = Set.copyOf(standing);
        immediateRisk = Set.copyOf(immediateRisk);
    }
}
