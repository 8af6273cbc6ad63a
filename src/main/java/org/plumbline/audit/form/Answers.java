package org.plumbline.audit.form;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

public interface Answers extends JpaRepository<Answer, UUID> {

    List<Answer> findByAuditIdAndQuestionIn(UUID auditId, Collection<String> questions);

    List<Answer> findByAuditId(UUID auditId);

    /** What other audits of the case wrote that are final by now, earliest first. */
    @Query("select new org.plumbline.audit.form.EarlierText(w.question, a.reference, a.submittedOn, w.content.evidence,"
            + " w.content.where) from Answer w, Audit a where w.auditId = a.id and a.caseId = :caseId and a.id <> :audit"
            + " and a.status = FINAL and w.content.evidence <> ''"
            + " and w.content.evidenceOf is null order by a.submittedOn, a.reference, w.question")
    List<EarlierText> earlier(String caseId, UUID audit);

    List<Answer> findByAuditIdIn(Collection<UUID> auditIds);
}
