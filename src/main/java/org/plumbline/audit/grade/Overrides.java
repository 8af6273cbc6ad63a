package org.plumbline.audit.grade;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.access.CurrentActor;
import org.plumbline.access.NotFoundForYou;
import org.plumbline.audit.form.Audit;
import org.plumbline.audit.form.AuditForms;
import org.plumbline.audit.form.AuditStatus;
import org.plumbline.audit.form.Audits;
import org.plumbline.audit.form.Reply;
import org.plumbline.audit.form.TextLimits;
import org.plumbline.audit.redaction.NamesAsked;
import org.plumbline.grading.CaseGrade;
import org.plumbline.grading.Grade;
import org.plumbline.grading.OverrideRules;
import org.plumbline.grading.ThemeGrade;
import org.plumbline.rulebook.RulePacks;
import org.plumbline.trail.Trail;
import org.plumbline.trail.TrailAction;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The QA lead's grade in place of the computed one, within the limits of the rules; both grades are kept. */
@Service
@Transactional
@PreAuthorize("hasRole('QA_LEAD')")
public class Overrides {

    private final Audits audits;
    private final AuditForms sheets;
    private final GradeOverrides overrides;
    private final Regrading regrading;
    private final RulePacks packs;
    private final NamesAsked names;
    private final CurrentActor current;
    private final Trail trail;
    private final Clock clock;

    Overrides(
            Audits audits,
            AuditForms sheets,
            GradeOverrides overrides,
            Regrading regrading,
            RulePacks packs,
            NamesAsked names,
            CurrentActor current,
            Trail trail,
            Clock clock) {
        this.audits = audits;
        this.sheets = sheets;
        this.overrides = overrides;
        this.regrading = regrading;
        this.packs = packs;
        this.names = names;
        this.current = current;
        this.trail = trail;
        this.clock = clock;
    }

    /** Sets the grade of the case or of a theme; overriding a theme works the case out again. */
    public Reply override(UUID auditId, OverrideInput input) {
        Audit audit = audits.lock(auditId)
                .filter(found -> found.status().signedOff())
                .orElseThrow(() -> new NotFoundForYou("signed-off audit", auditId));
        if (audit.status() == AuditStatus.FINAL) {
            return Reply.refused("The round is closed and this grade is final.");
        }
        if (audit.isAuditor(current.require())) {
            return Reply.refused("You audited this case yourself. Ask another QA lead.");
        }
        if (current.require().teams().contains(audit.team())) {
            return Reply.refused("This case is of your own team. Ask another QA lead.");
        }
        List<GradeOverride> before = overrides.findByAuditIdOrderByScope(auditId);
        if (before.stream().anyMatch(one -> one.scope().equals(input.scope()))) {
            return Reply.refused("This grade has been overridden already. An override is made once.");
        }
        CaseGrade computed = regrading.byRules(audit);
        Optional<Reply> problem = problem(audit, computed, input)
                .map(Reply::refused)
                .or(() -> names.about(audit, "reason of the override of " + input.scope(), input.why()));
        if (problem.isPresent()) {
            return problem.get();
        }
        overrides.saveAndFlush(new GradeOverride(
                auditId,
                input,
                gradeOf(computed, input.scope()),
                current.require().displayName(),
                clock.instant()));
        regrading.store(audit, "Override of " + input.scope());
        trail.record(
                TrailAction.GRADE_OVERRIDDEN,
                audit.reference(),
                "%s from %s to %s, %s"
                        .formatted(input.scope(), gradeOf(computed, input.scope()), input.grade(), input.category()));
        return new Reply.Done(auditId, "Both grades are kept, with your reason.");
    }

    private Optional<String> problem(Audit audit, CaseGrade computed, OverrideInput input) {
        if (!input.scope().equals(GradeOverride.OVERALL)
                && computed.theme(input.scope()).isEmpty()) {
            return Optional.of("This theme was not audited in this case. Choose one that was.");
        }
        return TextLimits.problem("text under “Reason”", input.reason(), TextLimits.EXPLANATION)
                .or(() -> new OverrideRules(packs.byId(audit.round().packId()), sheets.instrument(audit))
                        .check(computed, input.scope(), input.grade(), input.reason(), input.category()));
    }

    private static Grade gradeOf(CaseGrade computed, String scope) {
        return computed.theme(scope).map(ThemeGrade::grade).orElse(computed.grade());
    }
}
