package org.plumbline.council;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.calendar.WorkingDays;
import org.plumbline.council.OwnLimits.Decided;
import org.plumbline.rulebook.RulePacks;
import org.plumbline.rulebook.TimescaleLimit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What the council goes by, now and at any moment before. Read once and kept until somebody changes it; one process serves
 * a council.
 */
@Component
public class CouncilStandards {

    private record Known(List<Decided> limits, List<ClosedDay> days, Standards standards) {}

    private record Past(Instant moment, Known of, Standards standards) {}

    private final OwnLimitRecords limits;
    private final DayOffRecords daysOff;
    private final List<TimescaleLimit> pack;
    private final List<LocalDate> closureDays;
    private final WorkingDays england;
    private final WorkingDays usual;
    private @Nullable Known known;
    private @Nullable Past past;
    private long changes;

    CouncilStandards(
            OwnLimitRecords limits,
            DayOffRecords daysOff,
            RulePacks packs,
            @Value("${plumbline.calendar.closure-days:}") List<LocalDate> closureDays) {
        this.limits = limits;
        this.daysOff = daysOff;
        this.closureDays = List.copyOf(closureDays);
        pack = packs.current().timescales();
        england = WorkingDays.englandAndWales();
        usual = closureDays.isEmpty() ? england : england.withExtraHolidays(closureDays);
    }

    /** The limits and working days that count now. */
    public Standards now() {
        return known().standards();
    }

    /** The working days that count now. */
    public WorkingDays workingDays() {
        return now().days();
    }

    /** The working days of England and Wales, without any day that this council adds. */
    public WorkingDays england() {
        return england;
    }

    /** Days that the settings of the installation give. */
    List<LocalDate> closureDays() {
        return closureDays;
    }

    /** The working days without the days that people have added. */
    WorkingDays usual() {
        return usual;
    }

    /** The limits and working days as they had been decided by the moment. */
    public Standards decidedBy(Instant moment) {
        Known all = known();
        boolean nothingSince =
                all.limits().stream().noneMatch(each -> each.decidedAt().isAfter(moment))
                        && all.days().stream().noneMatch(each -> each.changedAfter(moment));
        if (nothingSince) {
            return all.standards();
        }
        Past last;
        synchronized (this) {
            last = past;
        }
        if (last != null && last.of() == all && last.moment().equals(moment)) {
            return last.standards();
        }
        Standards then = standards(
                all.limits().stream()
                        .filter(each -> !each.decidedAt().isAfter(moment))
                        .toList(),
                all.days().stream()
                        .filter(each -> each.wasClosedAt(moment))
                        .map(ClosedDay::day)
                        .toList());
        synchronized (this) {
            past = new Past(moment, all, then);
        }
        return then;
    }

    /**
     * When something was last changed after the moment that counts for what is judged as of the day; empty when nothing
     * was.
     */
    public Optional<Instant> changedSince(Instant moment, LocalDate asOf) {
        Known all = known();
        return java.util.stream.Stream.concat(
                        all.limits().stream()
                                .filter(each -> !each.from().isAfter(asOf))
                                .map(Decided::decidedAt),
                        all.days().stream().map(ClosedDay::changed))
                .filter(changed -> changed.isAfter(moment))
                .max(Instant::compareTo);
    }

    /** What is known is read again when the transaction at hand has ended, however it ends. */
    void changeWithThisTransaction() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                synchronized (CouncilStandards.this) {
                    changes++;
                    known = null;
                }
            }
        });
    }

    private Known known() {
        long before;
        synchronized (this) {
            if (known != null) {
                return known;
            }
            before = changes;
        }
        Known read = read();
        synchronized (this) {
            // Somebody who changed something meanwhile may have been read or not.
            if (before == changes) {
                if (known != null) {
                    return known;
                }
                known = read;
            }
        }
        return read;
    }

    private Known read() {
        List<Decided> decided = limits.decided();
        List<ClosedDay> days = daysOff.closed();
        return new Known(
                decided,
                days,
                standards(
                        decided,
                        days.stream()
                                .filter(each -> each.removed() == null)
                                .map(ClosedDay::day)
                                .toList()));
    }

    private Standards standards(List<Decided> limits, List<LocalDate> days) {
        return new Standards(OwnLimits.of(limits, pack), days.isEmpty() ? usual : usual.withExtraHolidays(days));
    }
}
