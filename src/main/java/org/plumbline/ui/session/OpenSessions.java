package org.plumbline.ui.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.Actor;
import org.plumbline.access.RightsChanged;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The sessions of the people signed in, so that they end at once when the person's rights change. */
@Component
class OpenSessions {

    private final ConcurrentMap<UUID, Set<HttpSession>> byPerson = new ConcurrentHashMap<>();

    @EventListener
    void remember(InteractiveAuthenticationSuccessEvent event) {
        if (event.getAuthentication().getPrincipal() instanceof Actor actor) {
            request().ifPresent(request -> request.getSession().setAttribute("signedIn", new Mark(actor.userId())));
        }
    }

    @TransactionalEventListener(fallbackExecution = true)
    void end(RightsChanged change) {
        HttpSession kept = change.keepCurrentSession()
                ? request().map(request -> request.getSession(false)).orElse(null)
                : null;
        for (HttpSession session : List.copyOf(byPerson.getOrDefault(change.userId(), Set.of()))) {
            if (!isSame(session, kept)) {
                invalidate(session);
            }
        }
    }

    private static boolean isSame(HttpSession session, @Nullable HttpSession other) {
        return other != null && session.getId().equals(other.getId());
    }

    private static void invalidate(HttpSession session) {
        try {
            session.invalidate();
        } catch (IllegalStateException e) {
            // It ended by itself between our look and our call: what was wanted.
        }
    }

    private static Optional<HttpServletRequest> request() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? Optional.of(attributes.getRequest())
                : Optional.empty();
    }

    /** Is kept in the session and reports when it begins and ends, however that comes. */
    private final class Mark implements HttpSessionBindingListener {

        private final UUID person;

        private Mark(UUID person) {
            this.person = person;
        }

        @Override
        public void valueBound(HttpSessionBindingEvent event) {
            byPerson.computeIfAbsent(person, id -> ConcurrentHashMap.newKeySet())
                    .add(event.getSession());
        }

        @Override
        public void valueUnbound(HttpSessionBindingEvent event) {
            byPerson.computeIfPresent(person, (id, sessions) -> {
                sessions.remove(event.getSession());
                return sessions.isEmpty() ? null : sessions;
            });
        }
    }
}
