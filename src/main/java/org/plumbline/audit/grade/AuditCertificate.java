package org.plumbline.audit.grade;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plumbline.audit.alert.AlertView;
import org.plumbline.audit.form.AuditStatus;
import org.plumbline.audit.form.AuditorSummary;
import org.plumbline.audit.form.Challenge;
import org.plumbline.audit.form.LateEvidenceView;
import org.plumbline.audit.redaction.RedactionView;
import org.plumbline.casefile.contract.CaseType;
import org.plumbline.finding.Severity;
import org.plumbline.grading.AnswerSheet;
import org.plumbline.grading.CaseGrade;
import org.plumbline.grading.Change;
import org.plumbline.grading.Grade;
import org.plumbline.grading.ThemeGrade;
import org.plumbline.instrument.AnswerCode;
import org.plumbline.instrument.Question;

/**
 * The grade of one audit with every reason, as far as the reader may see it.
 *
 * @param caseId absent for the subcommittee
 * @param shortCode absent for the subcommittee
 * @param team absent for the subcommittee
 * @param because why the case is audited, in a sentence
 * @param auditor absent for the subcommittee
 * @param packStanding whose standards the pack's own numbers are, in a sentence
 * @param dataAsOf the frame date
 * @param overallGrade whether the pack gives a case one grade beside its theme grades
 * @param computed the grade by the rules
 * @param finalGrade the grade after overrides
 * @param graded scores, rules and actions as stored, with overrides of themes in it
 * @param sheet what it was graded from
 * @param sentence the grade in a sentence
 * @param flagsUnknown whether the rules could not judge the case, so that nobody knows its flags
 * @param changes what would have changed the grade
 * @param summary what the auditor takes from the case as a whole; blank where the reader may not see the evidence
 * @param alerts of the head of service, with what came of each, withdrawn ones among them; empty where the reader may not see the evidence
 * @param redactions words that were taken out since sign-off; empty where the reader may not see the evidence
 * @param identified whether the case and the evidence are shown
 * @param mayAddEvidence whether the reader is one who may add evidence after sign-off
 */
public record AuditCertificate(
        UUID auditId,
        String reference,
        @Nullable String caseId,
        @Nullable String shortCode,
        @Nullable String team,
        CaseType caseType,
        YearMonth month,
        String because,
        AuditStatus status,
        @Nullable String auditor,
        @Nullable Instant submittedAt,
        LocalDate dataAsOf,
        String packStanding,
        boolean overallGrade,
        Grade computed,
        Grade finalGrade,
        CaseGrade graded,
        AnswerSheet sheet,
        String sentence,
        List<ThemeOf> themes,
        List<FlagOf> flags,
        boolean flagsUnknown,
        List<OverrideView> overrides,
        List<Change> changes,
        AuditorSummary summary,
        boolean immediateRisk,
        List<AlertView> alerts,
        List<RedactionView> redactions,
        boolean identified,
        boolean mayAddEvidence) {

    /** A theme with its grade in a sentence and its answers in order. */
    public record ThemeOf(String code, String name, ThemeGrade grade, String sentence, List<AnswerOf> answers) {}

    /**
     * An answer.
     *
     * @param evidence absent where the reader may not see it
     * @param where absent where the reader may not see it
     * @param notApplicable why the question does not apply, with the auditor's own words where the reader may see them; absent
     *     for any other answer
     * @param late what evidence after sign-off said; absent where none came
     * @param challenges what the dates of the case say against it; empty where the reader may not see evidence
     * @param confirmation why it is kept all the same; absent where nothing contradicts it or the reader may not see it
     */
    public record AnswerOf(
            Question question,
            AnswerCode code,
            @Nullable String evidence,
            @Nullable String where,
            @Nullable String notApplicable,
            boolean goodPractice,
            @Nullable LateEvidenceView late,
            List<Challenge> challenges,
            @Nullable String confirmation) {}

    /**
     * A flag as it was at sign-off.
     *
     * @param text with dates; absent where the reader may not see it
     * @param mitigation the reason in words; absent when none was given
     * @param context whether it challenged answers and limited no grade
     */
    public record FlagOf(
            String pattern,
            String name,
            Severity severity,
            @Nullable String text,
            @Nullable String mitigation,
            boolean context) {}
}
