package org.plumbline.audit.form;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.plumbline.finding.Severity;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

public interface AuditFlags extends JpaRepository<AuditFlag, UUID> {

    /** Worst first. */
    @Query("select f from AuditFlag f where f.auditId = :auditId order by case f.severity"
            + " when CRITICAL then 0 when HIGH then 1 when MEDIUM then 2 when LOW then 3 else 4 end, f.pattern")
    List<AuditFlag> ofAudit(UUID auditId);

    @Query(
            "select new org.plumbline.audit.form.AgreementRow(f.id, a.id, a.reference, a.caseId, a.shortCode, a.team, f.pattern,"
                    + " f.name, f.text, f.reason, f.explanation, f.mitigatedById, f.mitigatedBy, f.mitigatedAt)"
                    + " from AuditFlag f, Audit a where f.auditId = a.id and a.status = DRAFT"
                    + " and f.severity in :severities and f.reason is not null and f.agreedAt is null order by f.mitigatedAt")
    List<AgreementRow> awaitingAgreement(Collection<Severity> severities);
}
