package org.plumbline.access;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** Lets a job of the system, the synthetic county or a test act as somebody, for the length of one call. */
public final class RunAs {

    private static final ThreadLocal<SecurityContext> ACTING = new ThreadLocal<>();

    private RunAs() {}

    /** The product itself, in the given roles. */
    public static Actor system(Role... roles) {
        return new Actor(Actor.SYSTEM, "plumbline", "Plumbline", Set.copyOf(Arrays.asList(roles)), Set.of(), null);
    }

    /** Runs the job as the actor; whoever acted before acts again afterwards. */
    public static void actor(Actor actor, Runnable job) {
        actor(actor, () -> {
            job.run();
            return true;
        });
    }

    /** Runs the job as the actor and answers its result; whoever acted before acts again afterwards. */
    public static <T> T actor(Actor actor, Supplier<T> job) {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContext during = SecurityContextHolder.createEmptyContext();
        during.setAuthentication(authentication(actor));
        SecurityContext outer = ACTING.get();
        ACTING.set(during);
        SecurityContextHolder.setContext(during);
        try {
            return job.get();
        } finally {
            SecurityContextHolder.setContext(before);
            if (outer == null) {
                ACTING.remove();
            } else {
                ACTING.set(outer);
            }
        }
    }

    /** The security context of the current job: it comes before the session of whoever is signed in at a browser. */
    public static Optional<SecurityContext> acting() {
        return Optional.ofNullable(ACTING.get());
    }

    static UsernamePasswordAuthenticationToken authentication(Actor actor) {
        return UsernamePasswordAuthenticationToken.authenticated(
                actor,
                null,
                actor.roles().stream()
                        .map(role -> new SimpleGrantedAuthority(role.authority()))
                        .collect(Collectors.toUnmodifiableSet()));
    }
}
