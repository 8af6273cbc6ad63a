package org.plumbline.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Gives the true time, except to the one thread that is writing the county's past: so the past goes through the same
 * services as the present, and each record bears the time at which it would have been made.
 */
final class DemoClock extends Clock {

    private final Clock real;
    private final ThreadLocal<@Nullable Instant> past;

    DemoClock(Clock real) {
        this(real, new ThreadLocal<>());
    }

    private DemoClock(Clock real, ThreadLocal<@Nullable Instant> past) {
        this.real = real;
        this.past = past;
    }

    /** From now on this thread lives at the time; never later than it truly is. */
    void travelTo(Instant time) {
        Instant now = real.instant();
        past.set(time.isAfter(now) ? now : time);
    }

    /** This thread is back in the present. */
    void comeBack() {
        past.remove();
    }

    @Override
    public Instant instant() {
        Instant time = past.get();
        return time == null ? real.instant() : time;
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new DemoClock(real.withZone(zone), past);
    }
}
