package org.plumbline.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.plumbline.calendar.WorkingDays;
import org.plumbline.casefile.contract.CaseHistory;
import org.plumbline.drift.DriftRules;
import org.plumbline.drift.FivePatterns;
import org.plumbline.finding.DriftFindings;
import org.plumbline.rulebook.RulePack;
import org.plumbline.rulebook.RulePacks;
import org.plumbline.timeline.DataCover;

/**
 * The flags of one case by every rule, and five patterns by rules and by hand: from the case's history, and from facts
 * that are ready. In one thread.
 */
@State(Scope.Thread)
@Fork(3)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class DriftBenchmark {

    private static final int CASES = 1_000;

    private final RulePack pack = RulePacks.bundled().current();
    private final WorkingDays workingDays = WorkingDays.englandAndWales();
    private final DriftRules rules = new DriftRules(pack, workingDays);
    private final FivePatterns five = new FivePatterns(pack, workingDays);
    private final List<CaseHistory> cases = BenchCases.of(CASES);
    private final List<List<Object>> facts =
            cases.stream().map(each -> five.facts(each, BenchCases.AS_OF)).toList();
    private int next;

    private int next() {
        next = next + 1 == CASES ? 0 : next + 1;
        return next;
    }

    /** The median is the p0.50 of the sample. */
    @Benchmark
    @BenchmarkMode(Mode.SampleTime)
    public DriftFindings oneCase() {
        return rules.findings(cases.get(next()), BenchCases.AS_OF, DataCover.ANNEX_A);
    }

    /** Five patterns from facts that are ready, over all cases. */
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    public int fiveFromFacts(Turns turns) {
        return turns.take(() -> said(facts, five::byRules), () -> said(facts, five::byHand));
    }

    /** Five patterns from the histories of all cases. */
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    public int fiveFromHistory(Turns turns) {
        return turns.take(
                () -> said(cases, each -> five.byRules(five.facts(each, BenchCases.AS_OF))),
                () -> said(cases, each -> five.byHand(five.facts(each, BenchCases.AS_OF))));
    }

    private static <T> int said(List<T> cases, Function<T, List<FivePatterns.Said>> how) {
        int said = 0;
        for (T each : cases) {
            said += how.apply(each).size();
        }
        return said;
    }
}
