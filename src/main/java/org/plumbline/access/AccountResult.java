package org.plumbline.access;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What came of a change to an account. */
public sealed interface AccountResult {

    /**
     * It was done.
     *
     * @param oneTimePassword to be handed to the person and replaced by them at the first sign-in; absent where none
     *     was made
     */
    record Done(UUID id, @Nullable String oneTimePassword) implements AccountResult {}

    /** What of an account a problem is about; the account where it is about no field. */
    enum Field {
        USERNAME,
        NAME,
        ROLES,
        TEAMS,
        ACCOUNT
    }

    /**
     * It was not done.
     *
     * @param problems what to do about each field that is wrong, in sentences, in the order of the fields
     */
    record Refused(Map<Field, String> problems) implements AccountResult {

        public Refused {
            problems = Collections.unmodifiableMap(new TreeMap<>(problems));
        }
    }

    /** It was not done, for a reason that is about no field. */
    static AccountResult refused(String problem) {
        return new Refused(Map.of(Field.ACCOUNT, problem));
    }
}
