package org.plumbline.council;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface DayOffRecords extends JpaRepository<DayOff, UUID> {

    List<DayOff> findAllByOrderByClosedOnDescAddedAtDesc();

    boolean existsByStanding(LocalDate day);
}
