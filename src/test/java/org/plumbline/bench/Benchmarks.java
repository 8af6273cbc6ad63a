package org.plumbline.bench;

import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.plumbline.proof.ItemMutantRun;
import org.plumbline.proof.MutantRun;

/**
 * Runs the benchmarks of this package, or those whose name contains the first argument. The argument {@code
 * demonstration} times the start of the demonstration instead, {@code answers} how long the server takes while an audit is
 * answered by hand. {@code mutants} measures the examples of the rule packs, {@code mutants=plans} those of files whose
 * names contain "plans", and {@code item-mutants=osri-2014} those of a pack of items.
 */
public final class Benchmarks {

    /** The file database and everything else as the product has it, not what differs in tests. */
    static final String SETTINGS_OF_THE_PRODUCT = "--spring.config.location=classpath:/";

    private Benchmarks() {}

    public static void main(String[] args) throws Exception {
        String which = args.length > 0 && !args[0].isBlank() ? args[0] : "org.plumbline.bench";
        if (which.equals("demonstration")) {
            DemonstrationBench.run();
            return;
        }
        if (which.equals("answers")) {
            AnswersBench.run();
            return;
        }
        if (which.matches("mutants(=.*)?")) {
            MutantRun.main(which.split("=", 2));
            return;
        }
        if (which.startsWith("item-mutants=")) {
            ItemMutantRun.main(new String[] {which.substring("item-mutants=".length())});
            return;
        }
        new Runner(new OptionsBuilder().include(which).shouldFailOnError(true).build()).run();
    }
}
