package org.plumbline.proof;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.plumbline.rulebook.RulePack;
import org.plumbline.rulebook.RulePacks;
import org.slf4j.LoggerFactory;

/** Judges every mutant of the current pack in two threads and writes what survived into the page. */
public final class MutantRun {

    /** A mutant and what noticed it; absent where it survived. */
    record Verdict(PackMutant mutant, Optional<String> killer) {}

    private final RulePack pack;
    private final PackJudge judge;

    MutantRun(RulePack pack) {
        this.pack = pack;
        this.judge = new PackJudge(pack);
    }

    /** Runs it; a second argument keeps to the files whose names contain it and leaves the page alone. */
    public static void main(String[] args) throws InterruptedException, ExecutionException, IOException {
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).setLevel(Level.ERROR);
        Instant start = Instant.now();
        String only = args.length > 1 ? args[1] : "";
        MutantRun run = new MutantRun(RulePacks.bundled().current());
        List<PackMutant> mutants = run.mutants().stream()
                .filter(each -> each.file().contains(only))
                .toList();
        System.out.println(mutants.size() + " mutants");
        List<Verdict> verdicts = run.judge(mutants);
        verdicts.stream()
                .filter(each -> each.killer().isEmpty())
                .forEach(each -> System.out.println("SURVIVED " + each.mutant().key()));
        System.out.printf(
                "%d of %d killed in %d s%n",
                verdicts.stream().filter(each -> each.killer().isPresent()).count(),
                verdicts.size(),
                Duration.between(start, Instant.now()).toSeconds());
        if (only.isEmpty()) {
            ProofPage.put(
                    "## Rules, timescales and numbers",
                    new PackReport(verdicts).text(run.pack.id(), Duration.between(start, Instant.now())));
        }
    }

    /** Every mutant of rules, of timescales that some event can tell, and of numbers that grading or drift reads. */
    List<PackMutant> mutants() {
        List<PackMutant> mutants = new ArrayList<>();
        for (String folder : List.of("grading", "drift")) {
            for (String file : pack.files(folder)) {
                if (file.endsWith(".drl")) {
                    mutants.addAll(RuleMutants.of(file, pack.text(file)));
                }
            }
        }
        TimescaleMutants.of(pack.text(TimescaleMutants.FILE)).stream()
                .filter(each -> judge.isCheckedByAnExample(each.place()))
                .forEach(mutants::add);
        for (NumberMutants.PackNumber number : NumberMutants.of(pack)) {
            if (judge.killerOfNumbers(number.file(), number.unread(), PackJudge.about(number.name()))
                    .isPresent()) {
                mutants.addAll(number.mutants());
            }
        }
        return mutants;
    }

    /** In the order of the mutants. */
    List<Verdict> judge(List<PackMutant> mutants) throws InterruptedException, ExecutionException {
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Future<Verdict>> waiting = mutants.stream()
                    .map(each -> threads.submit(() -> new Verdict(each, judge.killer(each))))
                    .toList();
            List<Verdict> verdicts = new ArrayList<>();
            for (Future<Verdict> each : waiting) {
                verdicts.add(each.get());
            }
            return verdicts;
        }
    }
}
