package org.plumbline.audit.away;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plumbline.calendar.WorkingDays;

/** Days on which an auditor is away, both ends included. Why is nobody's business here. */
@Entity
class AuditorAbsence {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    private UUID auditorId;
    private LocalDate firstDay;
    private LocalDate lastDay;
    private String recordedBy;
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected AuditorAbsence() {}

    AuditorAbsence(UUID auditorId, LocalDate firstDay, LocalDate lastDay, String recordedBy, Instant recordedAt) {
        this.id = UUID.randomUUID();
        this.auditorId = auditorId;
        this.firstDay = firstDay;
        this.lastDay = lastDay;
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }

    UUID id() {
        return id;
    }

    UUID auditorId() {
        return auditorId;
    }

    AbsenceView view() {
        return new AbsenceView(id, auditorId, firstDay, lastDay);
    }

    LocalDate firstDay() {
        return firstDay;
    }

    LocalDate lastDay() {
        return lastDay;
    }

    /** How many working days of a span, the first excluded as for due days, the auditor is away. */
    long workingDaysOf(LocalDate after, LocalDate until, WorkingDays calendar) {
        LocalDate from = firstDay.minusDays(1).isAfter(after) ? firstDay.minusDays(1) : after;
        LocalDate to = lastDay.isBefore(until) ? lastDay : until;
        return to.isAfter(from) ? calendar.between(from, to) : 0;
    }
}
