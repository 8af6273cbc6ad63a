package org.plumbline.watch.run;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.Role;
import org.plumbline.access.RunAs;
import org.plumbline.council.identity.SweepTimeChanged;
import org.plumbline.watch.sweep.SweepStart;
import org.plumbline.watch.sweep.SweepState;
import org.plumbline.watch.sweep.SweepTable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Starts the sweep every night, goes on after a restart, and makes up for a night that was missed. */
@Component
@EnableScheduling
public class NightlySweep {

    private static final Logger LOG = LoggerFactory.getLogger(NightlySweep.class);
    private static final Duration NIGHT = Duration.ofHours(24);

    private final Sweeps sweeps;
    private final SweepTable table;
    private final SweepRun run;
    private final SweepTime time;
    private final TaskScheduler scheduler;
    private final Clock clock;
    private @Nullable ScheduledFuture<?> planned;

    NightlySweep(Sweeps sweeps, SweepTable table, SweepRun run, SweepTime time, TaskScheduler scheduler, Clock clock) {
        this.sweeps = sweeps;
        this.table = table;
        this.run = run;
        this.time = time;
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /** The nights to come go by the time that counts now. */
    @EventListener(ApplicationReadyEvent.class)
    synchronized void plan() {
        if (planned != null) {
            planned.cancel(false);
        }
        planned = time.trigger()
                .map(trigger -> scheduler.schedule(this::sweep, trigger))
                .orElse(null);
    }

    @TransactionalEventListener
    void timeChanged(SweepTimeChanged change) {
        plan();
    }

    void sweep() {
        RunAs.actor(
                RunAs.system(Role.SYSTEM_ADMINISTRATOR), () -> sweeps.dueDay().ifPresent(day -> {
                    if (sweeps.start(day) instanceof SweepStart.Refused(String problem)) {
                        LOG.warn("No sweep tonight: {}", problem);
                    }
                }));
    }

    @EventListener(ApplicationReadyEvent.class)
    void goOn() {
        table.recent(1).stream()
                .findFirst()
                .ifPresentOrElse(
                        last -> {
                            if (last.state() == SweepState.RUNNING) {
                                run.launch(last.id());
                            } else if (last.startedAt().plus(NIGHT).isBefore(clock.instant())) {
                                sweep();
                            }
                        },
                        this::sweep);
    }
}
