package org.plumbline.demo;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import org.plumbline.access.LocalAddress;
import org.plumbline.demo.CountyProgress.Stage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Admits the people at the first start, before the door opens, writes the county behind it, and says at every start who
 * can sign in.
 */
@Component
@Profile("demo")
class CountyStart implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(CountyStart.class);
    private static final Duration LONGEST_MONTH = Duration.ofSeconds(20);

    private final CountyMarker marker;
    private final CountySeeding seeding;
    private final Demonstration demonstration;
    private final Clock clock;
    private final Thread writer = Thread.ofPlatform().name("county").daemon().unstarted(this::write);
    private volatile boolean running;

    CountyStart(CountyMarker marker, CountySeeding seeding, Demonstration demonstration, Clock clock) {
        this.marker = marker;
        this.seeding = seeding;
        this.demonstration = demonstration;
        this.clock = clock;
    }

    /** Before the web server, which starts late: whoever comes finds an account. */
    @Override
    public int getPhase() {
        return 0;
    }

    @Override
    public void start() {
        if (marker.isFinished()) {
            demonstration.ended(Stage.COMPLETE);
        } else {
            marker.started(clock.instant());
            seeding.admit(demonstration.today());
        }
        running = true;
    }

    /** What is half written is thrown away by the next start; this one waits only until nothing is written any more. */
    @Override
    public void stop() {
        running = false;
        try {
            writer.join(LONGEST_MONTH);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void write() {
        try {
            seeding.write(demonstration.today(), months -> {
                if (!running) {
                    throw new CancellationException();
                }
                demonstration.written(months);
            });
            marker.finished(clock.instant());
            demonstration.ended(Stage.COMPLETE);
        } catch (CancellationException e) {
            LOG.info("The county is not written to its end. The next start begins from an empty database");
        } catch (RuntimeException e) {
            demonstration.ended(Stage.FAILED);
            LOG.error("The county could not be written. The next start begins from an empty database", e);
        }
    }

    @EventListener
    void begin(ApplicationReadyEvent ready) {
        sayWhoCanSignIn(ready);
        if (!demonstration.progress().complete()) {
            writer.start();
        }
    }

    private static void sayWhoCanSignIn(ApplicationReadyEvent ready) {
        String address = LocalAddress.of(ready.getApplicationContext()).orElse("(no web server)");
        String people = DemoPeople.described().stream()
                .map(person -> "  %-16s %s: %s"
                        .formatted(person.username(), person.role().label(), person.does()))
                .collect(Collectors.joining("\n"));
        LOG.info(
                "Demonstration with invented data. Open {} and sign in; the password is always {}\n{}",
                address,
                DemoPeople.PASSWORD,
                people);
    }
}
