package org.plumbline.audit.alert;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface RiskAlerts extends JpaRepository<RiskAlert, UUID> {

    String WITH_AUDIT = "select r from RiskAlert r join fetch r.audit a join fetch a.round";

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

    /** All of them, the newest first. */
    @Query(WITH_AUDIT + " order by r.sentAt desc, r.id")
    List<RiskAlert> register();

    /** Audits whose auditor found a risk before the moment and whose head of service has not been alerted to it. */
    @Query("select a.id from Audit a where a.risk.immediateRisk = true and a.risk.riskFoundAt < :before"
            + " and not exists (select r.id from RiskAlert r"
            + " where r.audit = a and r.cause = FOUND and r.withdrawnAt is null) order by a.risk.riskFoundAt")
    List<UUID> unsent(Instant before);
}
