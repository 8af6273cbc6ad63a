package org.plumbline.improvement.plan;

import java.util.List;
import java.util.stream.Stream;
import org.plumbline.improvement.cell.PlanCode;
import org.plumbline.improvement.cell.PlanCode.Severity;
import org.plumbline.improvement.table.PlanProblem;
import org.plumbline.improvement.table.PlanProblem.Place;

/**
 * A plan that was read.
 *
 * @param lines its actions in their order, and recommendations without any
 * @param problems what should be looked at
 */
public record ImprovementPlan(List<PlanLine> lines, List<PlanProblem> problems) {

    /** What is left of a file that cannot be read: a sentence that says what to do. */
    public static ImprovementPlan unreadable(String sentence) {
        return new ImprovementPlan(
                List.of(), List.of(new PlanProblem(Place.NOWHERE, "", "", PlanCode.UNREADABLE, sentence)));
    }

    /** The same plan with further problems. */
    public ImprovementPlan with(List<PlanProblem> further) {
        return new ImprovementPlan(
                lines, Stream.concat(problems.stream(), further.stream()).toList());
    }

    /** Why there is nothing to write. */
    public List<PlanProblem> errors() {
        return problems.stream()
                .filter(problem -> problem.code().severity() == Severity.ERROR)
                .toList();
    }

    /** Whether there is nothing to write. */
    public boolean hasErrors() {
        return !errors().isEmpty();
    }
}
