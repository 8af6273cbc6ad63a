package org.plumbline.watch.run;

import java.time.Clock;
import java.time.ZonedDateTime;
import org.plumbline.calendar.EnglishDates;
import org.plumbline.watch.sweep.SweepTable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When sweeps start by themselves, and the last one, for those who set the product up. It names no case. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('DATA_ADMINISTRATOR','SYSTEM_ADMINISTRATOR')")
public class SweepSchedule {

    private final SweepTime time;
    private final SweepTable sweeps;
    private final Clock clock;

    SweepSchedule(SweepTime time, SweepTable sweeps, Clock clock) {
        this.time = time;
        this.sweeps = sweeps;
        this.clock = clock;
    }

    /** As it is now. */
    public SweepPlan now() {
        ZonedDateTime now = clock.instant().atZone(EnglishDates.ZONE);
        return sweeps.recent(1).stream()
                .findFirst()
                .map(last -> new SweepPlan(time.next(now).orElse(null), last.state(), last.startedAt(), last.asOf()))
                .orElseGet(() -> new SweepPlan(time.next(now).orElse(null), null, null, null));
    }
}
