package org.plumbline.trail;

import org.plumbline.access.Actor;
import org.plumbline.access.PeopleChanged;
import org.plumbline.access.RunAs;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Writes what happens to people and their sign-ins into the trail. */
@Component
class PeopleTrail {

    private final Trail trail;

    PeopleTrail(Trail trail) {
        this.trail = trail;
    }

    @EventListener
    void changed(PeopleChanged change) {
        trail.record(TrailAction.valueOf(change.kind().name()), change.subject(), change.detail());
    }

    @EventListener
    void signedIn(AuthenticationSuccessEvent event) {
        as(event.getAuthentication(), TrailAction.SIGNED_IN);
    }

    @EventListener
    void signedOut(LogoutSuccessEvent event) {
        as(event.getAuthentication(), TrailAction.SIGNED_OUT);
    }

    /** The typed name is not kept: people type their password there by mistake. */
    @EventListener
    void refused(AbstractAuthenticationFailureEvent event) {
        trail.record(
                TrailAction.SIGN_IN_REFUSED,
                "sign-in",
                String.valueOf(event.getException().getMessage()));
    }

    private void as(Authentication authentication, TrailAction action) {
        if (authentication.getPrincipal() instanceof Actor actor) {
            RunAs.actor(actor, () -> trail.record(action, actor.username(), ""));
        }
    }
}
