package org.plumbline.audit.grade;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.access.CurrentActor;
import org.plumbline.audit.alert.AlertSending;
import org.plumbline.audit.alert.Alerting;
import org.plumbline.audit.form.Audit;
import org.plumbline.audit.form.AuditForms;
import org.plumbline.grading.AnswerSheet;
import org.plumbline.grading.CaseGrade;
import org.plumbline.grading.Grade;
import org.plumbline.grading.Grader;
import org.plumbline.grading.Graders;
import org.springframework.stereotype.Component;

/** Grades a signed-off case again, with its overrides, and adds the grade to those that were stored before. */
@Component
class Regrading {

    private final AuditForms sheets;
    private final StoredGrades grades;
    private final GradeOverrides overrides;
    private final Graders graders;
    private final Alerting alerting;
    private final CurrentActor current;
    private final Clock clock;

    Regrading(
            AuditForms sheets,
            StoredGrades grades,
            GradeOverrides overrides,
            Graders graders,
            Alerting alerting,
            CurrentActor current,
            Clock clock) {
        this.sheets = sheets;
        this.grades = grades;
        this.overrides = overrides;
        this.graders = graders;
        this.alerting = alerting;
        this.current = current;
        this.clock = clock;
    }

    /** The grade by the rules alone, with the current evidence. */
    CaseGrade byRules(Audit audit) {
        return grader(audit).grade(sheets.of(audit).graded());
    }

    /**
     * Stores the current grade. Overriding a theme works the case out again; an override of the case's own grade
     * stays on top of it. The head of service is alerted to what asks it for the first time.
     *
     * @return whether the grade is provisional
     */
    boolean store(Audit audit, String cause) {
        Instant now = clock.instant();
        AnswerSheet sheet = sheets.of(audit).graded();
        Decision decision = decide(audit, sheet);
        int number = grades.findByAuditIdOrderByNumber(audit.id()).getLast().number() + 1;
        StoredGrade stored = grades.save(new StoredGrade(
                audit.id(),
                number,
                cause,
                grader(audit).grade(sheet),
                decision.graded(),
                decision.overall(),
                current.require().displayName(),
                now));
        if (stored.escalates()) {
            alerting.graded(audit, decision.graded(), AlertSending.REGRADED);
        }
        return stored.provisional();
    }

    private Decision decide(Audit audit, AnswerSheet sheet) {
        Map<String, Grade> themes = new HashMap<>();
        Optional<Grade> overall = Optional.empty();
        List<GradeOverride> all = overrides.findByAuditIdOrderByScope(audit.id());
        for (GradeOverride one : all) {
            if (one.scope().equals(GradeOverride.OVERALL)) {
                overall = Optional.of(one.wanted());
            } else {
                themes.put(one.scope(), one.wanted());
            }
        }
        Grader grader = grader(audit);
        CaseGrade graded = grader.grade(sheet, themes);
        return overall.map(wanted -> new Decision(withActions(graded, grader.actions(sheet, graded, wanted)), wanted))
                .orElseGet(() -> new Decision(graded, graded.grade()));
    }

    private static CaseGrade withActions(CaseGrade graded, List<String> actions) {
        return new CaseGrade(
                graded.packId(),
                graded.packDigest(),
                graded.score(),
                graded.base(),
                graded.grade(),
                graded.provisional(),
                graded.themes(),
                graded.rules(),
                actions);
    }

    private Grader grader(Audit audit) {
        return graders.byId(audit.round().packId());
    }

    private record Decision(CaseGrade graded, Grade overall) {}
}
