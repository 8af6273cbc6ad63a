package org.plumbline.audit.alert;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plumbline.audit.alert.AlertState.Rank;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface RiskAlerts extends JpaRepository<RiskAlert, UUID> {

    String WITH_AUDIT = "select r from RiskAlert r join fetch r.audit a";

    /** {@link AlertState#at} of an alert, as a query asks it: the rank of the state. */
    String STATE = "case when r.withdrawnAt is not null then " + Rank.WITHDRAWN
            + " when r.acknowledgedAt > r.acknowledgeBy then " + Rank.ACKNOWLEDGED_LATE
            + " when r.acknowledgedAt is not null then " + Rank.ACKNOWLEDGED_IN_TIME
            + " when r.acknowledgeBy < :now then " + Rank.OPEN_LATE
            + " else " + Rank.OPEN_IN_TIME + " end";

    String ASKED_FOR = " where (:state is null or :state = " + STATE + ") and (:team is null or a.team = :team)";

    @Query("select r from RiskAlert r where r.audit.id = :auditId order by r.number")
    List<RiskAlert> ofAudit(UUID auditId);

    @Query("select r.audit.id from RiskAlert r where r.id = :id")
    Optional<UUID> auditOf(UUID id);

    /** Those of the cases of which an audit has an alert. */
    @Query("select distinct r.audit.caseId from RiskAlert r where r.audit.caseId in :cases")
    Set<String> casesOf(Collection<String> cases);

    /** What a head of service has not acknowledged, or has not read the withdrawal of; the oldest first. */
    @Query(WITH_AUDIT + " where (r.withdrawnAt is null and r.acknowledgedAt is null)"
            + " or (r.withdrawnAt is not null and r.withdrawalReadAt is null) order by r.sentAt, r.id")
    List<RiskAlert> waiting();

    /** Those that nobody has acknowledged and that are not yet shown to everybody whom they may have to be shown to. */
    @Query("select r.id from RiskAlert r where r.withdrawnAt is null and r.acknowledgedAt is null"
            + " and (r.remindedAt is null or r.passedOnAt is null) order by r.sentAt")
    List<UUID> toRemindOf();

    /** Those shown again that nobody has acknowledged, the oldest first. */
    @Query(WITH_AUDIT + " where r.withdrawnAt is null and r.acknowledgedAt is null"
            + " and (r.remindedAt is not null or r.passedOnAt is not null) order by r.sentAt, r.id")
    List<RiskAlert> reminded();

    /** A page of those that are in the state now, by its rank, and of the team; absent for all. */
    @Query(WITH_AUDIT + ASKED_FOR)
    List<RiskAlert> register(@Nullable Integer state, @Nullable String team, Instant now, Pageable page);

    @Query("select count(r) from RiskAlert r join r.audit a" + ASKED_FOR)
    long count(@Nullable Integer state, @Nullable String team, Instant now);

    /** Audits whose auditor found a risk before the moment and whose head of service has not been alerted to it. */
    @Query("select a.id from Audit a where a.risk.immediateRisk = true and a.risk.riskFoundAt < :before"
            + " and not exists (select r.id from RiskAlert r"
            + " where r.audit = a and r.cause = FOUND and r.withdrawnAt is null) order by a.risk.riskFoundAt")
    List<UUID> unsent(Instant before);
}
