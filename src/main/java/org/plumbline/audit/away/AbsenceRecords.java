package org.plumbline.audit.away;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface AbsenceRecords extends JpaRepository<AuditorAbsence, UUID> {

    List<AuditorAbsence> findByLastDayGreaterThanEqualOrderByFirstDay(LocalDate day);

    boolean existsByAuditorIdAndFirstDayLessThanEqualAndLastDayGreaterThanEqual(
            UUID auditorId, LocalDate lastDay, LocalDate firstDay);
}
