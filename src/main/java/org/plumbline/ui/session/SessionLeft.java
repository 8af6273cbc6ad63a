package org.plumbline.ui.session;

import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.util.concurrent.locks.Lock;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Says how long a session lasts. To ask does not make it last longer; to ask after its end ends it for good. */
@RestController
class SessionLeft {

    /**
     * Seconds until the session ends if nothing is done in it.
     *
     * @param key which session the page belongs to
     * @return 0 when that session has ended, also when another one has begun in the same browser
     */
    @GetMapping("/session-left")
    String left(@RequestParam("of") String key, HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !key.equals(session.getAttribute(SessionWatch.KEY))) {
            return "0";
        }
        long left = left(session);
        if (left <= 0) {
            // Questions like this one keep the container's session alive, and who is signed in with it.
            session.invalidate();
        }
        return String.valueOf(Math.max(0, left));
    }

    private static long left(HttpSession session) {
        return VaadinSession.getAllSessions(session).stream()
                .mapToLong(each -> left(each, session.getMaxInactiveInterval()))
                .max()
                .orElse(0);
    }

    /** A session whose lock is taken is at work this moment. */
    private static long left(VaadinSession session, int limit) {
        Lock lock = session.getLockInstance();
        if (lock == null || !lock.tryLock()) {
            return limit;
        }
        try {
            long idle = System.currentTimeMillis() - session.getLastRequestTimestamp();
            return limit - Duration.ofMillis(idle).toSeconds();
        } finally {
            lock.unlock();
        }
    }
}
