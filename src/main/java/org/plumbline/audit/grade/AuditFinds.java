package org.plumbline.audit.grade;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.plumbline.audit.form.Audit;
import org.plumbline.audit.form.AuditStatus;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Audits that a person looks for, as far as they see them. */
interface AuditFinds extends Repository<Audit, UUID> {

    /** What is not signed off is its auditor's and the QA lead's; of the own team's it waits to be handed on. */
    String WORKED_ON = "(a.status in (DRAFT, LAPSED) and (:#{#visible.all()} = true"
            + " or a.auditorId = :#{#visible.me()} and a.status = DRAFT and a.team not in (:#{#visible.teams()})))";

    String KNOWN = "(" + WORKED_ON + " or a.status in (SUBMITTED, PROVISIONAL, FINAL) and "
            + CertificateRecords.IDENTIFIED + ")";

    /**
     * @param code part of the short code of a case as a pattern; blank for none
     * @param theme code of a theme; blank for none
     * @param states never empty
     * @param anyState whether audits are looked for by the states
     */
    @Query("select new org.plumbline.audit.grade.FoundAudit(a.id, a.round.id, a.reference,"
            + " case when " + KNOWN + " then a.shortCode else null end, a.round.month, a.status,"
            + " case when a.auditorId = :#{#visible.me()} then true else false end)"
            + " from Audit a where (" + KNOWN + " or :#{#visible.subcommittee()} = true and a.status = FINAL"
            + " and a.round.id in (:#{#visible.rounds()}))"
            + " and (upper(a.reference) like :code escape '!' or " + KNOWN
            + " and upper(a.shortCode) like :code escape '!'"
            + " or :theme <> '' and concat(' ', a.themes, ' ') like concat('% ', :theme, ' %')"
            + " or :anyState = true and a.status in :states)"
            + " order by a.round.month desc, a.drawOrder")
    List<FoundAudit> find(
            String code,
            String theme,
            Set<AuditStatus> states,
            boolean anyState,
            VisibleCertificates visible,
            Pageable page);
}
