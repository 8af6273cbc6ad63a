package org.plumbline.audit.round;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

public interface RoundRecords extends JpaRepository<Round, UUID> {

    boolean existsByScopeMonthlyOf(String month);

    long countBySeedStartingWith(String start);

    /** Newest first; of one month the monthly round before the others. */
    @Query(
            "select r from Round r order by r.month desc, case when r.scope.kind = MONTHLY then 0 else 1 end, r.openedAt desc")
    List<Round> newestFirst();

    /** Every round that is drawn, with its strata, latest first. */
    @Query("select r from Round r left join fetch r.strata where r.state <> OPEN"
            + " order by r.month desc, r.closedAt desc, r.id")
    List<Round> drawn();

    List<Round> findByMonthBetween(String first, String last);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Round r where r.id = :id")
    Optional<Round> lock(UUID id);
}
