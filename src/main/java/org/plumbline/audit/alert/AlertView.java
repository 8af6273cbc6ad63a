package org.plumbline.audit.alert;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An alert of a head of service, with what came of it.
 *
 * @param note what the auditor found; empty where the auditor wrote nothing
 * @param gradeSays why the grade asks for it, in sentences; empty where it does not
 * @param spokenTo the role of the person to whom the auditor spoke; empty where nobody is named
 * @param since when it was sent and the time for acknowledging began
 * @param until the last moment for acknowledging it in time
 * @param sentBy absent where no person sent it
 * @param acknowledged who acknowledged it, and what they did
 * @param withdrawn who withdrew it, and why
 * @param withdrawalRead who has read that it is withdrawn
 * @param reminded since when it was shown again to the heads of the service
 * @param passedOn since when it was shown to whoever answers for all services
 */
public record AlertView(
        UUID id,
        AlertCause cause,
        AlertState state,
        String note,
        String gradeSays,
        String spokenTo,
        @Nullable Instant spokenAt,
        Instant since,
        Instant until,
        AlertSending how,
        @Nullable String sentBy,
        @Nullable Said acknowledged,
        @Nullable Said withdrawn,
        @Nullable Said withdrawalRead,
        @Nullable Instant reminded,
        @Nullable Instant passedOn) {

    /**
     * What somebody said of an alert.
     *
     * @param words empty where they said nothing more
     */
    public record Said(String by, Instant at, String words) {}
}
