package org.plumbline.access;

import java.util.List;
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

    /** It was not done; each sentence says why and what to do. */
    record Refused(List<String> problems) implements AccountResult {

        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
