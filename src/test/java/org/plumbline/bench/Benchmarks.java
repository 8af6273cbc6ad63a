package org.plumbline.bench;

import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks of this package, or those whose name contains the first argument. */
public final class Benchmarks {

    /** The file database and everything else as the product has it, not what differs in tests. */
    static final String SETTINGS_OF_THE_PRODUCT = "--spring.config.location=classpath:/";

    private Benchmarks() {}

    public static void main(String[] args) throws RunnerException {
        String which = args.length > 0 && !args[0].isBlank() ? args[0] : "org.plumbline.bench";
        new Runner(new OptionsBuilder().include(which).shouldFailOnError(true).build()).run();
    }
}
