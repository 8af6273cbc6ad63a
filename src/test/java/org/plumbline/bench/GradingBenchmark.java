package org.plumbline.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.plumbline.SharedFolder;
import org.plumbline.grading.AnswerSheet;
import org.plumbline.grading.CaseGrade;
import org.plumbline.grading.WorkedExamples;

/** Grading one audit by rules and by hand-written code, over the same sheets, in one thread. */
@State(Scope.Thread)
@Fork(3)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class GradingBenchmark {

    private final List<AnswerSheet> sheets = new ArrayList<>(SharedFolder.find("vectors/grading")
            .map(WorkedExamples::read)
            .orElseGet(WorkedExamples::all)
            .values());
    private final PlainGrader plain = new PlainGrader(WorkedExamples.PACK, WorkedExamples.INSTRUMENT);
    private int next;

    private AnswerSheet next() {
        next = next + 1 == sheets.size() ? 0 : next + 1;
        return sheets.get(next);
    }

    /** The median is the p0.50 of the sample. */
    @Benchmark
    @BenchmarkMode(Mode.SampleTime)
    public CaseGrade oneAuditByRules() {
        return WorkedExamples.GRADER.grade(next());
    }

    @Benchmark
    @BenchmarkMode(Mode.Throughput)
    public CaseGrade byRules() {
        return WorkedExamples.GRADER.grade(next());
    }

    @Benchmark
    @BenchmarkMode(Mode.Throughput)
    public CaseGrade byHand() {
        return plain.grade(next());
    }
}
