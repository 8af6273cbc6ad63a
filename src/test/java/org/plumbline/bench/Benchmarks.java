package org.plumbline.bench;

import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks of this package, or those whose name contains the first argument. */
public final class Benchmarks {

    private Benchmarks() {}

    public static void main(String[] args) throws RunnerException {
        String which = args.length > 0 && !args[0].isBlank() ? args[0] : "org.plumbline.bench";
        new Runner(new OptionsBuilder().include(which).shouldFailOnError(true).build()).run();
    }
}
