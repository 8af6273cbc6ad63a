package org.plumbline.proof;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.RuleExample;
import org.plumbline.grading.Grader;
import org.plumbline.grading.GradingSpecs;
import org.plumbline.grading.WorkedExamples;

/** The examples of grading for a run over mutants of the Java: a test for each rule, with a grader of its own. */
class GradingProof {

    private final GradingSpecs specs = new GradingSpecs(new Grader(WorkedExamples.PACK, WorkedExamples.INSTRUMENT));

    @ParameterizedTest
    @MethodSource
    void everyRuleComesOut(List<RuleExample> examples) {
        examples.forEach(specs::check);
    }

    static Stream<List<RuleExample>> everyRuleComesOut() {
        return RuleExample.of(WorkedExamples.PACK, "grading").stream()
                .collect(Collectors.groupingBy(RuleExample::code))
                .values()
                .stream();
    }
}
