package org.plumbline.audit.grade;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.CurrentActor;
import org.plumbline.access.NotFoundForYou;
import org.plumbline.audit.form.Audit;
import org.plumbline.audit.form.Audits;
import org.plumbline.audit.form.WorkableAudits;
import org.plumbline.audit.round.AuditProcesses;
import org.plumbline.database.Rows;
import org.plumbline.trail.Trail;
import org.plumbline.trail.TrailAction;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.JpaSort;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The grades that were given, for those who may see them; what they may not see is not in the record. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('PRACTICE_SUPERVISOR','INDEPENDENT_AUDITOR','QA_LEAD','SERVICE_HEAD','SUBCOMMITTEE_MEMBER')")
public class AuditCertificates {

    private static final int LONGEST_PAGE = 200;
    private static final Map<String, String> SORTED =
            Map.of("audit", "a.reference", "grade", "g.finalGrade", "month", "a.round.month", "status", "a.status");
    private static final Sort USUAL =
            JpaSort.unsafe(Sort.Direction.DESC, "a.round.month").and(JpaSort.unsafe(Sort.Direction.ASC, "a.drawOrder"));

    private final Audits audits;
    private final CertificateRecords rows;
    private final CertificateBuilder page;
    private final AuditProcesses processes;
    private final CurrentActor current;
    private final Trail trail;

    AuditCertificates(
            Audits audits,
            CertificateRecords rows,
            CertificateBuilder page,
            AuditProcesses processes,
            CurrentActor current,
            Trail trail) {
        this.processes = processes;
        this.audits = audits;
        this.rows = rows;
        this.page = page;
        this.current = current;
        this.trail = trail;
    }

    /**
     * The certificate of one audit.
     *
     * @throws NotFoundForYou when there is none, it is not signed off, or the person may not see it
     */
    public AuditCertificate view(UUID auditId) {
        return read(auditId, TrailAction.CERTIFICATE_SEEN);
    }

    /**
     * The same, to be taken away as a file; that it left is kept in the trail.
     *
     * @throws NotFoundForYou when there is none, it is not signed off, or the person may not see it
     */
    public AuditCertificate taken(UUID auditId) {
        return read(auditId, TrailAction.CERTIFICATE_TAKEN);
    }

    private AuditCertificate read(UUID auditId, TrailAction action) {
        VisibleCertificates visible = visible();
        Audit audit = audits.withRound(auditId)
                .filter(visible::sees)
                .orElseThrow(() -> new NotFoundForYou("certificate", auditId));
        boolean identified = visible.identified(audit);
        trail.record(action, audit.reference(), identified ? "with evidence" : "without evidence");
        return page.of(audit, identified, WorkableAudits.mayWorkOn(audit, current.require()));
    }

    /**
     * The grades that the person may see, usually latest month first. The subcommittee sees those of rounds with so many final
     * audits that a grade is nobody's in particular.
     *
     * @param month of the round; absent for all
     * @param sort by audit, grade, month or status; by nothing from which a case could be guessed that is not named
     * @param limit at most 200
     */
    public List<CertificateRow> page(@Nullable YearMonth month, Sort sort, int offset, int limit) {
        int size = Math.clamp(limit, 1, LONGEST_PAGE);
        return rows.page(
                month == null ? null : month.toString(),
                visible(),
                PageRequest.of(offset / size, size, Rows.order(sort, SORTED, USUAL)));
    }

    /** How many grades the person may see. */
    public long count(@Nullable YearMonth month) {
        return rows.count(month == null ? null : month.toString(), visible());
    }

    private VisibleCertificates visible() {
        return VisibleCertificates.of(
                current.require(),
                () -> rows.roundsWithFinal(processes.current().fewestForTheSubcommittee()));
    }
}
