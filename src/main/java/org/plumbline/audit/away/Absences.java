package org.plumbline.audit.away;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.Actor;
import org.plumbline.access.CurrentActor;
import org.plumbline.access.NotFoundForYou;
import org.plumbline.audit.form.Reply;
import org.plumbline.audit.round.Auditors;
import org.plumbline.calendar.EnglishDates;
import org.plumbline.trail.Trail;
import org.plumbline.trail.TrailAction;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When auditors are away. Allocation leaves out who cannot do an audit in time. */
@Service
@Transactional
@PreAuthorize("hasRole('QA_LEAD')")
public class Absences {

    private final AbsenceRecords rows;
    private final Auditors auditors;
    private final CurrentActor current;
    private final Trail trail;
    private final Clock clock;

    Absences(AbsenceRecords rows, Auditors auditors, CurrentActor current, Trail trail, Clock clock) {
        this.rows = rows;
        this.auditors = auditors;
        this.current = current;
        this.trail = trail;
        this.clock = clock;
    }

    /** Those that are not over, the earliest first. */
    @Transactional(readOnly = true)
    public List<AbsenceView> toCome() {
        return rows.findByLastDayGreaterThanEqualOrderByFirstDay(LocalDate.now(clock)).stream()
                .map(AuditorAbsence::view)
                .toList();
    }

    /**
     * Records that an auditor is away, both days included. Audits that they have already stay with them.
     *
     * @throws NotFoundForYou when there is no such auditor
     */
    public Reply record(UUID auditorId, @Nullable LocalDate first, @Nullable LocalDate last) {
        Actor auditor = auditors.find(auditorId).orElseThrow(() -> new NotFoundForYou("auditor", auditorId));
        if (first == null || last == null) {
            return Reply.refused("Give the first and the last day as dd/mm/yyyy.");
        }
        if (last.isBefore(first)) {
            return Reply.refused("The last day is before the first. Give a later last day.");
        }
        if (last.isBefore(LocalDate.now(clock))) {
            return Reply.refused("These days are over. Give days that are still to come.");
        }
        if (rows.existsByAuditorIdAndFirstDayLessThanEqualAndLastDayGreaterThanEqual(auditorId, last, first)) {
            return Reply.refused("%s is recorded as away on some of these days already. Remove that first."
                    .formatted(auditor.displayName()));
        }
        AuditorAbsence absence = rows.save(
                new AuditorAbsence(auditorId, first, last, current.require().displayName(), clock.instant()));
        trail.record(
                TrailAction.ABSENCE_RECORDED,
                auditor.username(),
                "%s to %s".formatted(EnglishDates.day(first), EnglishDates.day(last)));
        return new Reply.Done(
                absence.id(),
                "%s is away from %s to %s. Audits of theirs that are due then stay with them; reassign what cannot wait."
                        .formatted(auditor.displayName(), EnglishDates.day(first), EnglishDates.day(last)));
    }

    /** Takes an absence away. One that is gone already is no error. */
    public Reply remove(UUID absenceId) {
        rows.findById(absenceId).ifPresent(absence -> {
            rows.delete(absence);
            trail.record(
                    TrailAction.ABSENCE_REMOVED,
                    absence.auditorId().toString(),
                    "%s to %s".formatted(EnglishDates.day(absence.firstDay()), EnglishDates.day(absence.lastDay())));
        });
        return new Reply.Done(absenceId, "The absence is removed.");
    }
}
