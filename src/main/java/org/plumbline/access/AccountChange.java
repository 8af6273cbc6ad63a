package org.plumbline.access;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an account is to be from now on.
 *
 * @param version the version that the administrator looked at
 * @param workerReference a new reference of the person as a worker; empty text ends the tie, absent leaves it as it is
 */
public record AccountChange(
        UUID id,
        int version,
        String displayName,
        Set<Role> roles,
        Set<String> teams,
        @Nullable String workerReference) {

    public AccountChange {
        roles = Set.copyOf(roles);
        teams = Set.copyOf(teams);
    }
}
