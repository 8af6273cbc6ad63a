package org.plumbline.audit.plan;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PlannedRounds extends JpaRepository<PlannedRound, UUID> {

    /** Those of the months, and earlier ones that still wait to be decided or opened. */
    @Query("select p from PlannedRound p where p.plannedMonth between :first and :last"
            + " or (p.plannedMonth < :first and p.endedAt is null and p.roundId is null)"
            + " order by p.plannedMonth, p.proposedAt")
    List<PlannedRound> ahead(String first, String last);

    /** Those that wait to be decided, whatever their month, or to be opened because it has come. */
    @Query("select p from PlannedRound p where p.endedAt is null and p.roundId is null"
            + " and (p.approvedAt is null or p.plannedMonth <= :now) order by p.plannedMonth, p.proposedAt")
    List<PlannedRound> waiting(String now);

    @Query("select p from PlannedRound p where p.plannedMonth between :first and :last and p.endedAt is null"
            + " order by p.plannedMonth, p.proposedAt")
    List<PlannedRound> counting(String first, String last);
}
