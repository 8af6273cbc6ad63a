package org.plumbline.audit.round;

import java.util.UUID;

/** The response figures of one round as the query counts them. */
public record RoundTally(UUID round, int random, int targeted, int assigned, int started, int submitted, int overdue) {

    public RoundResponse response() {
        return new RoundResponse(random, targeted, assigned, started, submitted, overdue);
    }
}
