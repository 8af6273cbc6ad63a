package org.plumbline.report.book;

import java.time.Clock;
import org.plumbline.access.Actor;
import org.plumbline.access.CurrentActor;
import org.plumbline.calendar.EnglishDates;
import org.plumbline.council.identity.CouncilIdentity;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** What stands on everything that is handed over: whose it is, who made it and when, and that a demonstration is one. */
@Service
public class Letterhead {

    private final CouncilIdentity council;
    private final boolean demonstration;
    private final CurrentActor current;
    private final Clock clock;

    Letterhead(CouncilIdentity council, Environment environment, CurrentActor current, Clock clock) {
        this.council = council;
        this.demonstration = environment.acceptsProfiles(Profiles.of("demo"));
        this.current = current;
        this.clock = clock;
    }

    /**
     * The words at one moment.
     *
     * @param council its name; blank where nobody has said it
     * @param mark that every child, worker and team is invented; blank in a council's own installation
     * @param made when, and by whom
     */
    public record Words(String council, String mark, String made) {}

    /** The words as of now, for the person who asks. */
    @PreAuthorize("isAuthenticated()")
    public Words now() {
        return new Words(
                council.now().named(),
                demonstration ? "Demonstration: every child, worker and team is invented" : "",
                "Made on %s%s"
                        .formatted(
                                EnglishDates.dayAndTime(clock.instant()),
                                current.find()
                                        .map(Actor::displayName)
                                        .map(name -> " by " + name)
                                        .orElse("")));
    }
}
