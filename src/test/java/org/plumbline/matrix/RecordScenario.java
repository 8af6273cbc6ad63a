package org.plumbline.matrix;

import java.util.function.Function;
import org.plumbline.access.Actor;
import org.plumbline.access.Role;

/**
 * One call on a record that exists, for the rows {@code OWN} and {@code OTHER} of the table. It is made once for each
 * role, in a transaction that is rolled back.
 *
 * @param operation as in the table, such as {@code audit.AuditDesk.open(UUID)}
 * @param actor the caller in the role, who has the relation to the record
 */
public record RecordScenario(String operation, Relation relation, Function<Role, Actor> actor, Runnable call) {

    /** What a call throws when the service answered that the record is not for the caller to change. */
    public static final class Refused extends RuntimeException {

        public Refused(String sentence) {
            super(sentence);
        }
    }
}
