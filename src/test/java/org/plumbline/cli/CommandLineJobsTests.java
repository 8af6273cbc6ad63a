package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.plumbline.rulebook.BrokenRulePack;
import picocli.CommandLine;
import picocli.CommandLine.Command;

class CommandLineJobsTests {

    @Command(name = "judge")
    static final class Judge implements Callable<Integer> {
        @Override
        public Integer call() {
            throw new BrokenRulePack(
                    "rules/2027-1/drift/plans.yaml:12: no event is a ESCALATON\nMaybe ESCALATION was meant");
        }
    }

    @Test
    void aJobWhoseRulePackIsBrokenSaysWhereAndEndsAsFailed() {
        StringWriter said = new StringWriter();
        CommandLine jobs = CommandLineJobs.jobs().addSubcommand(new Judge()).setErr(new PrintWriter(said, true));

        assertThat(jobs.execute("judge")).isEqualTo(1);
        assertThat(said.toString().lines())
                .containsExactly(
                        "The rule pack cannot be used.",
                        "rules/2027-1/drift/plans.yaml:12: no event is a ESCALATON",
                        "Maybe ESCALATION was meant");
    }
}
