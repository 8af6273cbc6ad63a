package org.plumbline.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Writes the county into an empty database, through the same services that people use. */
@Component
@Profile("demo")
class CountySeeding {

    private static final Logger LOG = LoggerFactory.getLogger(CountySeeding.class);

    private final DemoActors actors;
    private final Clock clock;

    CountySeeding(DemoActors actors, Clock clock) {
        this.actors = actors;
        this.clock = clock;
    }

    void write() {
        LocalDate end = YearMonth.now(clock).atDay(1).minusDays(1);
        LOG.info("First start: writing the synthetic county up to {}. This takes about a minute, once", end);
        County county = County.upTo(end);
        actors.admit(county.teams());
    }
}
