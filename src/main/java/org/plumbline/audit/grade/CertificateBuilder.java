package org.plumbline.audit.grade;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.audit.alert.Alerting;
import org.plumbline.audit.form.AnswerContent;
import org.plumbline.audit.form.Audit;
import org.plumbline.audit.form.AuditForm;
import org.plumbline.audit.form.AuditForms;
import org.plumbline.audit.form.AuditorSummary;
import org.plumbline.audit.form.DeskAnswer;
import org.plumbline.audit.form.DeskFlag;
import org.plumbline.audit.form.DeskQuestion;
import org.plumbline.audit.form.DeskTheme;
import org.plumbline.audit.redaction.RedactedAudits;
import org.plumbline.audit.round.MitigationReason;
import org.plumbline.council.adoption.PackAdoptions;
import org.plumbline.grading.AnswerSheet;
import org.plumbline.grading.CaseGrade;
import org.plumbline.grading.Explanation;
import org.plumbline.grading.Grader;
import org.plumbline.grading.Graders;
import org.plumbline.grading.ThemeGrade;
import org.plumbline.grading.WhatWouldChange;
import org.plumbline.instrument.Instrument;
import org.springframework.stereotype.Component;

/** Puts a certificate together from the stored grade, leaving out what the reader may not see. */
@Component
class CertificateBuilder {

    private final AuditForms sheets;
    private final StoredGrades grades;
    private final GradeOverrides overrides;
    private final Graders graders;
    private final PackAdoptions adoptions;
    private final Alerting alerting;
    private final RedactedAudits redacted;

    CertificateBuilder(
            AuditForms sheets,
            StoredGrades grades,
            GradeOverrides overrides,
            Graders graders,
            PackAdoptions adoptions,
            Alerting alerting,
            RedactedAudits redacted) {
        this.adoptions = adoptions;
        this.alerting = alerting;
        this.redacted = redacted;
        this.sheets = sheets;
        this.grades = grades;
        this.overrides = overrides;
        this.graders = graders;
    }

    AuditCertificate of(Audit audit, boolean identified, boolean mayAddEvidence) {
        StoredGrade latest = grades.findByAuditIdOrderByNumber(audit.id()).getLast();
        CaseGrade graded = latest.graded();
        AuditForm sheet = sheets.of(audit);
        AnswerSheet answers = sheet.graded();
        Instrument instrument = sheets.instrument(audit);
        Grader grader = graders.byId(audit.round().packId());
        return new AuditCertificate(
                audit.id(),
                audit.reference(),
                identified ? audit.caseId() : null,
                identified ? audit.shortCode() : null,
                identified ? audit.team() : null,
                audit.caseType(),
                audit.round().month(),
                audit.because(identified),
                audit.status(),
                identified ? audit.auditor() : null,
                audit.submittedAt(),
                audit.round().frameDate(),
                adoptions.adopted(graded.packDigest()),
                instrument.overallGrade(),
                latest.computed(),
                latest.finalGrade(),
                graded,
                answers,
                Explanation.sentence(grader.grade(answers), instrument),
                themes(sheet, graded, instrument, identified),
                flags(sheet, identified),
                audit.work().areFlagsUnknown(),
                overrides(audit, identified),
                WhatWouldChange.of(grader, answers),
                identified ? audit.work().summary() : AuditorSummary.NONE,
                audit.risk().found(),
                identified ? alerting.of(audit) : List.of(),
                identified ? redacted.of(audit.id()) : List.of(),
                identified,
                mayAddEvidence);
    }

    private List<OverrideView> overrides(Audit audit, boolean identified) {
        return overrides.findByAuditIdOrderByScope(audit.id()).stream()
                .map(override -> override.view(identified))
                .toList();
    }

    private static List<AuditCertificate.FlagOf> flags(AuditForm sheet, boolean identified) {
        return sheet.flags().stream()
                .filter(flag -> flag.suppressedBy() == null)
                .map(flag -> flag(flag, identified))
                .toList();
    }

    private static List<AuditCertificate.ThemeOf> themes(
            AuditForm sheet, CaseGrade graded, Instrument instrument, boolean identified) {
        return sheet.themes().stream()
                .map(theme -> theme(theme, sheet, graded, instrument, identified))
                .toList();
    }

    private static AuditCertificate.ThemeOf theme(
            DeskTheme theme, AuditForm sheet, CaseGrade graded, Instrument instrument, boolean identified) {
        ThemeGrade grade = graded.theme(theme.code())
                .orElseThrow(() -> new IllegalStateException("No grade is stored for theme (" + theme.code() + ")"));
        return new AuditCertificate.ThemeOf(
                theme.code(),
                theme.name(),
                grade,
                Explanation.sentence(grade, instrument),
                theme.questions().stream()
                        .map(q -> answer(q, sheet, instrument, identified))
                        .toList());
    }

    private static AuditCertificate.AnswerOf answer(
            DeskQuestion question, AuditForm sheet, Instrument instrument, boolean identified) {
        DeskAnswer stored = question.answer();
        AnswerContent answer = stored == null ? AnswerContent.NONE : stored.content();
        if (answer.code() == null) {
            throw new IllegalStateException("A signed-off audit has no answer to ("
                    + question.question().id() + ")");
        }
        boolean contradicted = identified && !question.challenges().isEmpty();
        return new AuditCertificate.AnswerOf(
                question.question(),
                answer.code(),
                identified ? question.evidence() : null,
                identified ? sheet.where(answer) : null,
                identified
                        ? answer.notApplicable(instrument.notApplicableReasons())
                        : answer.reason(instrument.notApplicableReasons()),
                answer.goodPractice(),
                sheet.late(question.question().id())
                        .map(late -> late.view(identified))
                        .orElse(null),
                contradicted ? question.challenges() : List.of(),
                contradicted ? answer.confirmation() : null);
    }

    private static AuditCertificate.FlagOf flag(DeskFlag flag, boolean identified) {
        MitigationReason reason = flag.mitigated() ? flag.reason() : null;
        return new AuditCertificate.FlagOf(
                flag.pattern(),
                flag.name(),
                flag.severity(),
                identified ? flag.text() : null,
                label(reason),
                flag.context());
    }

    private static @Nullable String label(@Nullable MitigationReason reason) {
        return reason == null ? null : reason.label();
    }
}
