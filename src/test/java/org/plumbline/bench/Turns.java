package org.plumbline.bench;

import java.util.Locale;
import java.util.function.IntSupplier;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.infra.IterationParams;

/** Two ways by turns within one run: a machine whose speed drifts is then as fast for the one as for the other. */
@State(Scope.Thread)
public class Turns {

    private long rounds;
    private long first;
    private long second;

    int take(IntSupplier oneWay, IntSupplier otherWay) {
        long begun = System.nanoTime();
        int found = oneWay.getAsInt();
        long turn = System.nanoTime();
        int same = otherWay.getAsInt();
        second += System.nanoTime() - turn;
        first += turn - begun;
        rounds++;
        return found + same;
    }

    /** Begins to count. */
    @Setup(Level.Iteration)
    public void begin() {
        rounds = 0;
        first = 0;
        second = 0;
    }

    /** Says what one round of each took, and how often the second would fit into the first. */
    @TearDown(Level.Iteration)
    public void print(IterationParams iteration) {
        System.out.printf(
                "%s: first %.2f, second %.2f ms a round, ratio %.2f; together ",
                iteration.getType().name().toLowerCase(Locale.ROOT),
                first / 1e6 / rounds,
                second / 1e6 / rounds,
                (double) first / second);
    }
}
