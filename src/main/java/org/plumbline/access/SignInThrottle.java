package org.plumbline.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Slows down guessing: a name that was tried too often lately is not tried again until the oldest try has left the
 * window. Nobody is locked out for longer than the window, and names that nobody has are treated alike.
 */
@Service
public class SignInThrottle {

    private static final int NAMES_KEPT = 10_000;
    private static final int SECONDS_OF_A_MINUTE = 60;

    private final Clock clock;
    private final int guesses;
    private final Duration window;
    private final Map<String, Deque<Instant>> failures = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Deque<Instant>> eldest) {
            return size() > NAMES_KEPT;
        }
    };

    SignInThrottle(
            Clock clock,
            @Value("${plumbline.sign-in.guesses}") int guesses,
            @Value("${plumbline.sign-in.guesses-window}") Duration window) {
        this.clock = clock;
        this.guesses = guesses;
        this.window = window;
    }

    /** What the sign-in page says to somebody who cannot sign in. */
    @PreAuthorize("permitAll()")
    public String advice() {
        long minutes = Math.ceilDiv(window.toSeconds(), SECONDS_OF_A_MINUTE);
        return "After %d wrong tries for one name, wait %d %s before the next."
                .formatted(guesses, minutes, minutes == 1 ? "minute" : "minutes");
    }

    /** Whether the name may be tried now; a try is counted until it has been forgiven. */
    synchronized boolean admits(String username) {
        Deque<Instant> tries = failures.computeIfAbsent(username, name -> new ArrayDeque<>());
        Instant now = clock.instant();
        while (!tries.isEmpty() && !tries.getFirst().isAfter(now.minus(window))) {
            tries.removeFirst();
        }
        if (tries.size() >= guesses) {
            return false;
        }
        tries.addLast(now);
        return true;
    }

    /** The password was right: earlier wrong guesses do not count any more. */
    synchronized void forgive(String username) {
        failures.remove(username);
    }
}
