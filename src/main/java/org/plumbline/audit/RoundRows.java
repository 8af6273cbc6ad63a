package org.plumbline.audit;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface RoundRows extends JpaRepository<Round, UUID> {

    boolean existsByMonth(String month);

    Optional<Round> findByMonth(String month);

    List<Round> findAllByOrderByMonthDesc();

    List<Round> findByMonthBetweenOrderByMonth(String first, String last);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Round r where r.id = :id")
    Optional<Round> lock(UUID id);
}
