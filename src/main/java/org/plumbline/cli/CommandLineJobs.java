package org.plumbline.cli;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.util.concurrent.Callable;
import org.plumbline.rulebook.BrokenRulePack;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The jobs that run without a browser. Exit status: 0 done, 1 the input has errors, 2 wrong usage. */
@Command(
        name = "plumbline",
        mixinStandardHelpOptions = true,
        description = "Case-file audit for children's social care. Without a command, the web server starts.",
        subcommands = {
            HelpCommand.class,
            AgreementJob.class,
            DriftJob.class,
            FiguresJob.class,
            GradeJob.class,
            ImportJob.class,
            PlanJob.class,
            SampleJob.class
        })
public final class CommandLineJobs implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    private CommandLineJobs() {}

    /** Whether the arguments name a job rather than settings of the server ({@code --name=value}). */
    public static boolean isJob(String[] args) {
        return args.length > 0
                && (!args[0].startsWith("--") || args[0].equals("--help") || args[0].equals("--version"));
    }

    /** Runs the job and answers its exit status. */
    public static int run(String[] args) {
        // A job speaks for itself; what libraries say of their progress belongs to the server's log.
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.ERROR);
        return jobs().execute(args);
    }

    /** A job whose rule pack is broken says where, as the start of the server does. */
    static CommandLine jobs() {
        return new CommandLine(new CommandLineJobs()).setExecutionExceptionHandler((failed, job, given) -> {
            if (failed instanceof BrokenRulePack) {
                job.getErr().println("The rule pack cannot be used.\n" + failed.getMessage());
                return CommandLine.ExitCode.SOFTWARE;
            }
            throw failed;
        });
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return CommandLine.ExitCode.USAGE;
    }
}
