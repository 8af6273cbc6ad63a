package org.plumbline.watch.run;

import jakarta.annotation.PreDestroy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.plumbline.casefile.CaseHistories;
import org.plumbline.casefile.contract.CaseHistory;
import org.plumbline.drift.CaseRefused;
import org.plumbline.drift.DriftRules;
import org.plumbline.watch.sweep.CaseloadGate;
import org.plumbline.watch.sweep.CouncilCover;
import org.plumbline.watch.sweep.CouncilData;
import org.plumbline.watch.sweep.CouncilRules;
import org.plumbline.watch.sweep.SweepTable;
import org.plumbline.watch.sweep.SweepView;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does a sweep: each lane in a thread of its own, batch by batch, each batch with the place up to which it got in one
 * transaction. Whatever ends the process, a lane loses its current batch and nothing else.
 */
@Component
public class SweepRun {

    private record Job(UUID sweep, LocalDate asOf, CouncilCover cover, DriftRules rules) {}

    private static final Logger LOG = LoggerFactory.getLogger(SweepRun.class);
    private static final int MOST_ATTEMPTS = 60;
    private static final int SECONDS_TO_END = 30;

    private final CaseHistories histories;
    private final FindingsStore findings;
    private final SweepTable sweeps;
    private final CaseloadGate gate;
    private final CouncilData cover;
    private final CouncilRules rules;
    private final TransactionTemplate transaction;
    private final int threads;
    private final int batch;
    private final ExecutorService background = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("sweep").daemon().factory());
    private final AtomicBoolean running = new AtomicBoolean();
    private volatile boolean ending;

    SweepRun(
            CaseHistories histories,
            FindingsStore findings,
            SweepTable sweeps,
            CaseloadGate gate,
            CouncilData cover,
            CouncilRules rules,
            PlatformTransactionManager transactions,
            @Value("${plumbline.sweep.threads:2}") int threads,
            @Value("${plumbline.sweep.batch:40}") int batch) {
        this.histories = histories;
        this.findings = findings;
        this.sweeps = sweeps;
        this.gate = gate;
        this.cover = cover;
        this.rules = rules;
        this.transaction = new TransactionTemplate(transactions);
        this.threads = Math.max(1, threads);
        this.batch = batch;
    }

    boolean isRunning() {
        return running.get();
    }

    /** Cuts the caseload into one lane for each thread. */
    void cut(UUID sweep) {
        int total = histories.count();
        int each = (total + threads - 1) / threads;
        String from = "";
        for (int lane = 0; lane < threads; lane++) {
            boolean last = lane == threads - 1;
            String upTo = last ? null : histories.idAt((lane + 1) * each - 1).orElse(from);
            int cases = Math.clamp(total - (long) lane * each, 0, each);
            sweeps.insertLane(sweep, lane, upTo, from, cases);
            from = upTo == null ? from : upTo;
        }
    }

    /** Does the sweep, or what is left of it, in the background. */
    void launch(UUID sweep) {
        background.execute(() -> {
            try {
                run(sweep);
            } catch (RuntimeException e) {
                LOG.error("The sweep {} ended by a fault", sweep, e);
            }
        });
    }

    /** Does the sweep, or what is left of it, and comes back when it is finished, stopped or the product shuts down. */
    void run(UUID sweep) {
        if (!running.compareAndSet(false, true)) {
            return;
        }
        try {
            SweepView started = sweeps.find(sweep).orElseThrow();
            LocalDate asOf = started.asOf();
            if (lanes(new Job(sweep, asOf, cover.lookUp(), rules.asDecidedBy(started.startedAt())))) {
                // Between two imports, so that what one of them changes is counted in this sweep or in the next.
                gate.batch(() -> transaction.execute(status -> {
                    sweeps.finish(sweep);
                    return status;
                }));
                LOG.info("The sweep as of {} is finished", asOf);
            }
        } finally {
            running.set(false);
        }
    }

    /** Whether every lane came to its end. */
    private boolean lanes(Job job) {
        AtomicBoolean stopped = new AtomicBoolean();
        List<Future<Boolean>> lanes = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(
                threads, Thread.ofPlatform().name("sweep-", 0).daemon().factory())) {
            for (SweepTable.Lane lane : sweeps.lanes(job.sweep())) {
                lanes.add(pool.submit(() -> lane(job, lane, stopped)));
            }
        }
        boolean finished = true;
        for (Future<Boolean> lane : lanes) {
            try {
                finished &= lane.get();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            } catch (ExecutionException e) {
                throw new IllegalStateException("A lane of a sweep failed (" + job.sweep() + ")", e.getCause());
            }
        }
        return finished;
    }

    private boolean lane(Job job, SweepTable.Lane lane, AtomicBoolean stopped) {
        String position = lane.position();
        int attempts = 0;
        while (!stopped.get() && !ending) {
            try {
                String reached = batch(job, lane, position);
                if (reached.equals(position)) {
                    return true;
                }
                position = reached;
                attempts = 0;
            } catch (ConcurrencyFailureException e) {
                // Somebody else holds a row of the batch for long; the database has already waited for it.
                if (++attempts == MOST_ATTEMPTS) {
                    stopped.set(true);
                    stop(job.sweep(), "An import held cases for too long. Start the sweep again when it is done.", e);
                }
            } catch (RuntimeException e) {
                stopped.set(true);
                stop(job.sweep(), "The database did not take the results. Start the sweep again.", e);
            }
        }
        return false;
    }

    /** The case up to which the lane is done after the batch; where it was before when nothing is left. */
    private String batch(Job job, SweepTable.Lane lane, String position) {
        return gate.batch(() -> Objects.requireNonNull(transaction.execute(status -> {
            List<CaseHistory> page = histories.next(position, lane.upTo(), batch);
            if (page.isEmpty()) {
                return position;
            }
            List<String> ids = page.stream().map(CaseHistory::caseId).toList();
            for (CaseRefused refused : findings.keep(job.rules(), ids, page, job.asOf(), job.cover())) {
                LOG.error("{}", refused.sentence(), refused);
                sweeps.refuse(job.sweep(), refused.caseId(), refused.sentence());
            }
            sweeps.advance(job.sweep(), lane.number(), ids.getLast(), ids.size());
            return ids.getLast();
        })));
    }

    private void stop(UUID sweep, String says, RuntimeException why) {
        LOG.error("The sweep stopped. {}", says, why);
        transaction.executeWithoutResult(status -> sweeps.stop(sweep, says));
    }

    /** Lets the current batches end; the next start goes on. */
    @PreDestroy
    void end() throws InterruptedException {
        ending = true;
        background.shutdown();
        if (!background.awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS)) {
            LOG.warn("A batch of a sweep did not end in time; it will be done again");
        }
    }
}
