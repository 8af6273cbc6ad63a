package org.plumbline.audit.grade;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plumbline.audit.form.Audit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Signed-off audits with their latest grade, as far as a person sees them. */
interface CertificateRecords extends Repository<Audit, UUID> {

    String SEEN = " from Audit a, StoredGrade g where g.auditId = a.id"
            + " and g.number = (select max(h.number) from StoredGrade h where h.auditId = a.id)"
            + " and (:month is null or a.round.month = :month)"
            + " and a.status in (SUBMITTED, PROVISIONAL, FINAL)"
            + " and (" + CertificateRecords.IDENTIFIED
            + " or (:#{#visible.subcommittee()} = true and a.status = FINAL and a.round.id in (:#{#visible.rounds()})))";

    String IDENTIFIED = "(:#{#visible.all()} = true or a.auditorId = :#{#visible.me()}"
            + " or ((:#{#visible.allTeams()} = true or a.team in (:#{#visible.teams()}))"
            + " and (:#{#visible.head()} = true or a.status = FINAL)))";

    @Query("select new org.plumbline.audit.grade.CertificateRow(a.id, a.reference,"
            + " case when " + IDENTIFIED + " then a.shortCode else null end,"
            + " case when " + IDENTIFIED + " then a.team else null end,"
            + " a.caseType, a.round.month, a.stream, a.status, g.computed, g.finalGrade, g.score, g.provisional,"
            + " a.submittedAt)" + SEEN)
    List<CertificateRow> page(@Nullable String month, VisibleCertificates visible, Pageable page);

    /** The rounds in which so many audits are final. */
    @Query("select a.round.id from Audit a where a.status = FINAL group by a.round.id having count(a) >= :fewest")
    Set<UUID> roundsWithFinal(long fewest);

    @Query("select count(a)" + SEEN)
    long count(@Nullable String month, VisibleCertificates visible);
}
