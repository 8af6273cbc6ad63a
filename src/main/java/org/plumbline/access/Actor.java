package org.plumbline.access;

import java.security.Principal;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The person who is acting now.
 *
 * @param workerId the person's own pseudonym as a worker, so that nobody audits their own work; absent for people who
 *     hold no cases
 * @param teams codes of the teams that the person belongs to or manages
 */
public record Actor(
        UUID userId,
        String username,
        String displayName,
        Set<Role> roles,
        Set<String> teams,
        @Nullable String workerId) implements Principal {

    static final UUID SYSTEM = new UUID(0, 0);

    public Actor {
        roles = Set.copyOf(roles);
        teams = Set.copyOf(teams);
    }

    /** The name that the person signs in with. */
    @Override
    public String getName() {
        return username;
    }

    /** Whether it is the product itself, in a job of its own, and nobody who signed in. */
    public boolean isSystem() {
        return userId.equals(SYSTEM);
    }

    /** Whether the person holds the role. */
    public boolean has(Role role) {
        return roles.contains(role);
    }
}
