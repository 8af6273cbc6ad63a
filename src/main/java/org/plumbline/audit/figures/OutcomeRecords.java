package org.plumbline.audit.figures;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.plumbline.audit.form.Audit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What the figures are made of, a query per part whatever the number of audits. */
interface OutcomeRecords extends Repository<Audit, UUID> {

    String ROUNDS = " a.round.id in :rounds";
    String LATEST = " g.number = (select max(h.number) from StoredGrade h where h.auditId = a.id)";

    @Query(
            "select new org.plumbline.audit.figures.OutcomeRow(a.id, a.round.month, a.stream, a.reference, a.shortCode, a.team,"
                    + " a.caseType, a.status, case when a.auditorId is null then false else true end, a.risk, a.round.packId, g.score, g.computed, g.finalGrade, g.provisional,"
                    + " (select count(o) from GradeOverride o where o.auditId = a.id))"
                    + " from Audit a left join StoredGrade g on g.auditId = a.id and" + LATEST + " where" + ROUNDS
                    + " order by a.round.month, a.drawOrder")
    List<OutcomeRow> audits(Collection<UUID> rounds);

    @Query(
            "select new org.plumbline.audit.figures.OutcomeParts$ThemePart(a.id, t.theme, t.score, t.computed, t.finalGrade)"
                    + " from Audit a, StoredGrade g join g.themes t where g.auditId = a.id and" + LATEST + " and"
                    + ROUNDS
                    + " order by a.id, index(t)")
    List<OutcomeParts.ThemePart> themes(Collection<UUID> rounds);

    /** Late evidence counts in place of the answer that it replaced. */
    @Query("select new org.plumbline.audit.figures.OutcomeParts$AnswerPart(a.id, w.question,"
            + " coalesce(l.code, w.content.code), w.challengedCode)"
            + " from Audit a join Answer w on w.auditId = a.id"
            + " left join LateAnswer l on l.auditId = w.auditId and l.question = w.question"
            + " where (w.content.code is not null or w.challengedCode is not null) and a.submittedAt is not null and"
            + ROUNDS)
    List<OutcomeParts.AnswerPart> answers(Collection<UUID> rounds);

    @Query("select new org.plumbline.audit.figures.OutcomeParts$FlagPart(a.id, f.pattern, f.severity, f.reason,"
            + " case when f.agreedAt is null then false else true end)"
            + " from Audit a, AuditFlag f where f.auditId = a.id and f.suppressedBy is null and a.submittedAt is not null"
            + " and" + ROUNDS + " order by a.id, f.pattern")
    List<OutcomeParts.FlagPart> flags(Collection<UUID> rounds);

    @Query("select new org.plumbline.audit.figures.OutcomeParts$AlertPart(a.id, r.acknowledgeBy,"
            + " r.acknowledgedAt, r.withdrawnAt) from RiskAlert r join r.audit a where" + ROUNDS
            + " order by a.id, r.number")
    List<OutcomeParts.AlertPart> alerts(Collection<UUID> rounds);
}
