package org.plumbline.audit.away;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.plumbline.calendar.WorkingDays;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Tells who is there long enough to do an audit in time. */
@Component
public class Presence {

    private final AbsenceRecords rows;
    private final BigDecimal share;

    /**
     * @param share of the working days until an audit is due, from which on an auditor who is away gets none
     */
    Presence(AbsenceRecords rows, @Value("${plumbline.plan.away-share}") BigDecimal share) {
        this.rows = rows;
        this.share = share;
    }

    /** When auditors are away from a day on, by auditor. */
    public Map<UUID, List<AbsenceView>> awayFrom(LocalDate day) {
        return rows.findByLastDayGreaterThanEqualOrderByFirstDay(day).stream()
                .map(AuditorAbsence::view)
                .collect(Collectors.groupingBy(AbsenceView::auditorId));
    }

    /** Whether an auditor is there for enough of the working days after one day up to another. */
    public Predicate<UUID> between(LocalDate given, LocalDate due, WorkingDays calendar) {
        Map<UUID, Long> away = rows.findByLastDayGreaterThanEqualOrderByFirstDay(given).stream()
                .collect(Collectors.groupingBy(
                        AuditorAbsence::auditorId,
                        Collectors.summingLong(absence -> absence.workingDaysOf(given, due, calendar))));
        BigDecimal most = share.multiply(BigDecimal.valueOf(calendar.between(given, due)));
        return auditor -> {
            long gone = away.getOrDefault(auditor, 0L);
            return gone == 0 || BigDecimal.valueOf(gone).compareTo(most) < 0;
        };
    }
}
