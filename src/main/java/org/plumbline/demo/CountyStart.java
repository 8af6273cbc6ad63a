package org.plumbline.demo;

import java.time.Clock;
import java.util.stream.Collectors;
import org.plumbline.access.NewAccount;
import org.plumbline.access.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes the county at the first start, before the door opens, and says at every start who can sign in. */
@Component
@Profile("demo")
class CountyStart implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(CountyStart.class);

    private final CountyMarker marker;
    private final CountySeeding seeding;
    private final Clock clock;
    private volatile boolean running;

    CountyStart(CountyMarker marker, CountySeeding seeding, Clock clock) {
        this.marker = marker;
        this.seeding = seeding;
        this.clock = clock;
    }

    /** Before the web server, which starts late: nobody meets half a county. */
    @Override
    public int getPhase() {
        return 0;
    }

    @Override
    public void start() {
        if (!marker.isFinished()) {
            marker.started(clock.instant());
            seeding.write();
            marker.finished(clock.instant());
        }
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @EventListener
    void sayWhoCanSignIn(ApplicationReadyEvent ready) {
        String address =
                ready.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null
                        ? "http://localhost:" + web.getWebServer().getPort()
                        : "(no web server)";
        String people = DemoPeople.all().stream().map(CountyStart::line).collect(Collectors.joining("\n"));
        LOG.info(
                "Demonstration with invented data. Open {} and sign in; the password is always {}\n{}",
                address,
                DemoPeople.PASSWORD,
                people);
    }

    private static String line(NewAccount person) {
        String roles = person.roles().stream().map(Role::label).collect(Collectors.joining(", "));
        return "  %-16s %s%s"
                .formatted(
                        person.username(),
                        roles,
                        person.teams().isEmpty()
                                ? ""
                                : " of team " + person.teams().iterator().next());
    }
}
