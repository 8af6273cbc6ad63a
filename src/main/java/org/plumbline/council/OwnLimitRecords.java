package org.plumbline.council;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface OwnLimitRecords extends JpaRepository<OwnLimit, String> {

    /** Every change that somebody has agreed to. */
    @Query("select new org.plumbline.council.OwnLimits$Decided(l.timescale, c.amount, c.countsFrom, c.agreedAt)"
            + " from OwnLimit l join l.changes c where c.agreedAt is not null")
    List<OwnLimits.Decided> decided();
}
