package org.plumbline.audit.round;

import jakarta.persistence.LockModeType;
import java.util.Collection;
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

    List<Round> findByScopeMonthlyOfBetweenOrderByScopeMonthlyOf(String first, String last);

    /** Latest first. */
    @Query(
            "select r from Round r where r.state = CLOSED and r.scope.kind <> MONTHLY order by r.month desc, r.closedAt desc")
    List<Round> closedBesideMonths();

    List<Round> findByMonthBetween(String first, String last);

    /** The months of monthly rounds that have come so far, latest first. */
    @Query(
            "select r.scope.monthlyOf from Round r where r.scope.monthlyOf between :first and :last and r.state in :states"
                    + " order by r.scope.monthlyOf desc")
    List<String> months(String first, String last, Collection<RoundState> states);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Round r where r.id = :id")
    Optional<Round> lock(UUID id);
}
