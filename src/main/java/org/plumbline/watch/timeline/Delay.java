package org.plumbline.watch.timeline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * How much of a child's life passed while some step was overdue. A day counts once, however many clocks were over on
 * it, and only from the first day of the birth month on. It is the least that is true: what the data does not show is not
 * in it.
 *
 * @param daysOver days on which at least one clock was past its due date
 * @param daysOfLife from the first day of the birth month to the day of the timeline; absent when the birth month is not
 *     known or lies ahead
 */
public record Delay(long daysOver, @Nullable Long daysOfLife) {

    /** The share of the child's life, 0 to 1; empty when the age is not known. */
    public OptionalDouble shareOfLife() {
        return daysOfLife == null ? OptionalDouble.empty() : OptionalDouble.of((double) daysOver / daysOfLife);
    }

    /** The delay in these runs up to the day. */
    static Delay of(Collection<ClockRun> runs, @Nullable YearMonth born, LocalDate asOf) {
        LocalDate birth = born == null ? LocalDate.MIN : born.atDay(1);
        List<ClockRun> over = runs.stream()
                .filter(run -> run.state() == ClockState.OVER)
                .sorted(Comparator.comparing(ClockRun::due))
                .toList();
        long days = 0;
        LocalDate counted = birth.isAfter(LocalDate.MIN) ? birth.minusDays(1) : birth;
        for (ClockRun run : over) {
            LocalDate after = run.due().isAfter(counted) ? run.due() : counted;
            if (run.until().isAfter(after)) {
                days += ChronoUnit.DAYS.between(after, run.until());
                counted = run.until();
            }
        }
        boolean living = born != null && !birth.isAfter(asOf);
        return new Delay(days, living ? ChronoUnit.DAYS.between(birth, asOf) + 1 : null);
    }
}
