package org.plumbline.access;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A person to be admitted.
 *
 * @param username what they sign in with
 * @param displayName the name that colleagues read
 * @param teams codes of their teams
 * @param workerReference how the case system knows them as a worker; only its pseudonym is kept
 */
public record NewAccount(
        String username,
        String displayName,
        Set<Role> roles,
        Set<String> teams,
        @Nullable String workerReference) {

    public NewAccount {
        roles = Set.copyOf(roles);
        teams = Set.copyOf(teams);
    }
}
