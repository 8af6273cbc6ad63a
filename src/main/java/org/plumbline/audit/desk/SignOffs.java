package org.plumbline.audit.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.CurrentActor;
import org.plumbline.audit.alert.AlertSending;
import org.plumbline.audit.alert.Alerting;
import org.plumbline.audit.form.Audit;
import org.plumbline.audit.form.AuditForm;
import org.plumbline.audit.form.AuditForms;
import org.plumbline.audit.form.CheckView;
import org.plumbline.audit.form.MissingItem;
import org.plumbline.audit.form.WorkableAudits;
import org.plumbline.audit.grade.StoredGrade;
import org.plumbline.audit.grade.StoredGrades;
import org.plumbline.grading.CaseGrade;
import org.plumbline.grading.Explanation;
import org.plumbline.grading.Grader;
import org.plumbline.grading.Graders;
import org.plumbline.grading.WhatWouldChange;
import org.plumbline.trail.Trail;
import org.plumbline.trail.TrailAction;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The way from a complete draft to a stored grade. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('PRACTICE_SUPERVISOR','INDEPENDENT_AUDITOR','QA_LEAD')")
public class SignOffs {

    private final WorkableAudits workable;
    private final AuditForms sheets;
    private final StoredGrades grades;
    private final Graders graders;
    private final Alerting alerting;
    private final CurrentActor current;
    private final Checkpoint checkpoint;
    private final Trail trail;
    private final Clock clock;

    SignOffs(
            WorkableAudits workable,
            AuditForms sheets,
            StoredGrades grades,
            Graders graders,
            Alerting alerting,
            CurrentActor current,
            Checkpoint checkpoint,
            Trail trail,
            Clock clock) {
        this.workable = workable;
        this.sheets = sheets;
        this.grades = grades;
        this.graders = graders;
        this.alerting = alerting;
        this.current = current;
        this.checkpoint = checkpoint;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * What is missing, or, for the auditor of a complete draft, the computed grade. From the first time that the grade
     * was shown, changes of answers are counted.
     */
    public CheckView check(UUID auditId) {
        Audit audit = workable.lock(auditId);
        AuditForm sheet = sheets.of(audit);
        List<MissingItem> missing = sheet.missing();
        boolean showGrade = missing.isEmpty() && audit.isDraft() && audit.isAuditor(current.require());
        if (!showGrade) {
            return view(audit, sheet, missing, null);
        }
        if (audit.work().checked(clock.instant())) {
            workable.flush();
        }
        trail.record(TrailAction.GRADE_SHOWN, audit.reference(), "before sign-off");
        return view(audit, sheet, missing, grader(audit).grade(sheet.graded()));
    }

    private CheckView view(Audit audit, AuditForm sheet, List<MissingItem> missing, @Nullable CaseGrade grade) {
        return new CheckView(
                audit.id(),
                audit.version(),
                missing,
                grade,
                grade == null ? null : sheet.graded(),
                grade == null ? null : Explanation.sentence(grade, sheets.instrument(audit)),
                grade == null ? List.of() : WhatWouldChange.of(grader(audit), sheet.graded()),
                sheet.confirmed(),
                sheet.freeText(),
                audit.work().namesInSummary(),
                sheet.sameEvidence(),
                audit.work().changedAfterCheck(),
                grade != null);
    }

    /**
     * Signs the audit off and stores its grade, once however often it is asked for. The head of service is alerted to a
     * risk that nobody has alerted them to, and to what the grade asks it for.
     *
     * @param version that of the {@link CheckView} which the auditor saw
     */
    public SignOffResult signOff(UUID auditId, int version) {
        Audit audit = workable.lock(auditId);
        if (!audit.isAuditor(current.require())) {
            return new SignOffResult.Refused("Only the auditor of the case signs it off.");
        }
        if (audit.status().signedOff()) {
            return signedOff(audit);
        }
        if (!audit.isDraft()) {
            return new SignOffResult.Refused("The round was closed before this audit was signed off.");
        }
        AuditForm sheet = sheets.of(audit);
        List<MissingItem> missing = sheet.missing();
        if (!missing.isEmpty()) {
            return new SignOffResult.Incomplete(missing);
        }
        if (!audit.work().namesInSummary().isEmpty()) {
            return new SignOffResult.Refused("Words in strengths, learning or what to do next may identify somebody."
                    + " Take them out, or say that they identify nobody.");
        }
        if (audit.version() != version) {
            return new SignOffResult.Refused(
                    "Something changed since you checked the answers. Check them again, then sign off.");
        }
        store(audit, grader(audit).grade(sheet.graded()), version);
        return signedOff(audit);
    }

    private void store(Audit audit, CaseGrade grade, int version) {
        Instant now = clock.instant();
        StoredGrade stored = grades.save(new StoredGrade(
                audit.id(),
                1,
                "Signed off",
                grade,
                grade,
                grade.grade(),
                current.require().displayName(),
                now));
        audit.submit(grade.provisional(), version, LocalDate.now(clock), now);
        alerting.found(audit, AlertSending.SIGN_OFF);
        if (stored.escalates()) {
            alerting.graded(audit, grade, AlertSending.SIGN_OFF);
        }
        trail.record(
                TrailAction.AUDIT_SIGNED_OFF,
                audit.reference(),
                "%s, pack %s, %d answers changed after the check"
                        .formatted(grade.grade(), grade.packId(), audit.work().changedAfterCheck()));
        checkpoint.afterCommit();
    }

    private SignOffResult signedOff(Audit audit) {
        StoredGrade first = grades.findByAuditIdOrderByNumber(audit.id()).getFirst();
        return new SignOffResult.SignedOff(audit.id(), first.computed(), audit.status(), first.storedAt());
    }

    private Grader grader(Audit audit) {
        return graders.byId(audit.round().packId());
    }
}
