package org.plumbline.audit.grade;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plumbline.audit.form.AuditStatus;
import org.plumbline.audit.round.SampleStream;
import org.plumbline.casefile.contract.CaseType;
import org.plumbline.grading.Grade;

/**
 * A signed-off audit in the list of grades.
 *
 * @param shortCode absent for the subcommittee
 * @param team absent for the subcommittee
 * @param computed the grade by the rules
 * @param finalGrade the grade after overrides
 */
public record CertificateRow(
        UUID auditId,
        String reference,
        @Nullable String shortCode,
        @Nullable String team,
        CaseType caseType,
        YearMonth month,
        SampleStream stream,
        AuditStatus status,
        Grade computed,
        Grade finalGrade,
        @Nullable BigDecimal score,
        boolean provisional,
        @Nullable Instant submittedAt) {

    /** As the query makes it. */
    CertificateRow(
            UUID auditId,
            String reference,
            @Nullable String shortCode,
            @Nullable String team,
            CaseType caseType,
            String month,
            SampleStream stream,
            AuditStatus status,
            Grade computed,
            Grade finalGrade,
            @Nullable BigDecimal score,
            boolean provisional,
            @Nullable Instant submittedAt) {
        this(
                auditId,
                reference,
                shortCode,
                team,
                caseType,
                YearMonth.parse(month),
                stream,
                status,
                computed,
                finalGrade,
                score,
                provisional,
                submittedAt);
    }
}
