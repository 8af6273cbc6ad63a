package org.plumbline.council;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface DayOffRecords extends JpaRepository<DayOff, UUID> {

    List<DayOff> findAllByOrderByClosedOnDescAddedAtDesc();

    boolean existsByCurrentDay(LocalDate day);

    /** Every day that was ever added, those removed again too. */
    @Query("select new org.plumbline.council.ClosedDay(d.closedOn, d.addedAt, d.removedAt) from DayOff d")
    List<ClosedDay> closed();
}
