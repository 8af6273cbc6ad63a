package org.plumbline.audit.form;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.plumbline.audit.round.Round;
import org.plumbline.audit.round.RoundTally;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

public interface Audits extends JpaRepository<Audit, UUID> {

    /** Holds the audit until the transaction ends, so that saves and the sign-off of one audit come one after another. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Audit a where a.id = :id")
    Optional<Audit> lock(UUID id);

    boolean existsByCaseIdAndAuditorIdAndStatus(String caseId, UUID auditorId, AuditStatus status);

    /** Those of the cases of which the auditor has an audit that is so far. */
    @Query("select distinct a.caseId from Audit a where a.auditorId = :auditor and a.caseId in :cases"
            + " and a.status in :statuses")
    Set<String> casesOf(UUID auditor, Collection<String> cases, Collection<AuditStatus> statuses);

    long countByRoundInAndCaseIdIn(Collection<Round> rounds, Collection<String> caseIds);

    /** Of rounds that had been drawn before the time, begun since. */
    @Query("select count(a) from Audit a where a.caseId in :cases and a.work.startedAt >= :since"
            + " and a.round.drawnAt < :since")
    long countBegunSince(Collection<String> cases, Instant since);

    long countByCaseIdInAndStatus(Collection<String> caseIds, AuditStatus status);

    @Query("select a from Audit a join fetch a.round where a.id = :id")
    Optional<Audit> withRound(UUID id);

    @Query("select a from Audit a where a.round.id = :round order by a.drawOrder")
    List<Audit> ofRound(UUID round);

    @Query(
            "select new org.plumbline.audit.form.RoundAuditRow(a.id, a.reference, a.shortCode, a.team, a.caseType, a.stream,"
                    + " a.reason, a.status, a.auditorId, a.auditor, a.due, a.submittedAt, a.unallocated)"
                    + " from Audit a where a.round.id = :round order by a.drawOrder")
    List<RoundAuditRow> rowsOf(UUID round);

    /** Earliest first, so that the last of a case is its latest. */
    @Query("select new org.plumbline.audit.form.LastAudit(a.caseId, a.submittedAt, g.finalGrade, a.round.scope.kind,"
            + " a.themes) from Audit a, StoredGrade g"
            + " where g.auditId = a.id and a.submittedAt is not null"
            + " and g.number = (select max(h.number) from StoredGrade h where h.auditId = a.id)"
            + " order by a.submittedAt")
    List<LastAudit> signedOff();

    @Query("select new org.plumbline.audit.round.RoundTally(a.round.id,"
            + " cast(count(case when a.stream <> TARGETED then 1 end) as integer),"
            + " cast(count(case when a.stream = TARGETED then 1 end) as integer),"
            + " cast(count(a.auditorId) as integer),"
            + " cast(count(a.work.startedAt) as integer),"
            + " cast(count(a.submittedAt) as integer),"
            + " cast(count(case when a.status = DRAFT and a.due < :today then 1 end) as integer))"
            + " from Audit a where a.round.id in :rounds group by a.round.id")
    List<RoundTally> tallies(Collection<UUID> rounds, LocalDate today);

    @Query("select new org.plumbline.audit.form.OpenWork(a.auditorId,"
            + " cast(count(a) as integer),"
            + " cast(count(case when a.due < :today then 1 end) as integer),"
            + " cast(count(case when a.due >= :today and a.due <= :soon then 1 end) as integer),"
            + " min(case when a.due >= :today then a.due end))"
            + " from Audit a where a.status = DRAFT and a.auditorId is not null group by a.auditorId")
    List<OpenWork> openWork(LocalDate today, LocalDate soon);

    @Query("select a from Audit a join fetch a.round where a.auditorId = :auditor and a.status = PROVISIONAL"
            + " order by a.submittedAt, a.drawOrder")
    List<Audit> provisionalOf(UUID auditor);

    @Query(
            "select new org.plumbline.audit.form.DraftRow(a.id, a.reference, r.month, r.packId, a.themes, a.caseId, a.shortCode,"
                    + " a.team, a.caseType, a.due, a.work.lastSavedAt,"
                    + " (select count(w) from Answer w where w.auditId = a.id and w.content.code is not null))"
                    + " from Audit a join a.round r where a.auditorId = :auditor and a.status = DRAFT order by a.due, a.drawOrder")
    List<DraftRow> draftsOf(UUID auditor);
}
