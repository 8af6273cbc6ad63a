package org.plumbline.access;

import java.util.Set;
import java.util.UUID;

/**
 * A person's account as the system administrator sees it.
 *
 * @param version to be handed back with a change, so that two administrators do not overwrite each other
 * @param teams codes of the teams
 * @param knownAsWorker whether the account is tied to a worker of the case data
 * @param passwordMustChange whether the person has not yet replaced the one-time password
 */
public record AccountView(
        UUID id,
        int version,
        String username,
        String displayName,
        Set<Role> roles,
        Set<String> teams,
        boolean knownAsWorker,
        boolean disabled,
        boolean passwordMustChange) {}
