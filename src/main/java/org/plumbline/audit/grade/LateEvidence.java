package org.plumbline.audit.grade;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.plumbline.access.Actor;
import org.plumbline.access.CurrentActor;
import org.plumbline.access.NotFoundForYou;
import org.plumbline.audit.form.Audit;
import org.plumbline.audit.form.AuditForm;
import org.plumbline.audit.form.AuditForms;
import org.plumbline.audit.form.AuditStatus;
import org.plumbline.audit.form.Audits;
import org.plumbline.audit.form.LateAnswer;
import org.plumbline.audit.form.LateAnswers;
import org.plumbline.audit.form.LateEvidenceInput;
import org.plumbline.audit.form.Reply;
import org.plumbline.audit.form.TextLimits;
import org.plumbline.audit.form.WorkableAudits;
import org.plumbline.audit.redaction.NamesAsked;
import org.plumbline.audit.round.AuditProcess;
import org.plumbline.audit.round.AuditProcesses;
import org.plumbline.instrument.AnswerCode;
import org.plumbline.instrument.EntryRules;
import org.plumbline.instrument.Question;
import org.plumbline.trail.Trail;
import org.plumbline.trail.TrailAction;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Evidence that comes within its days after sign-off; the case is graded again, and both grades are kept. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('PRACTICE_SUPERVISOR','INDEPENDENT_AUDITOR','QA_LEAD')")
public class LateEvidence {

    /** What late evidence can show. */
    public static final Set<AnswerCode> CODES = EnumSet.of(AnswerCode.F, AnswerCode.M, AnswerCode.P, AnswerCode.N);

    private final WorkableAudits workable;
    private final Audits audits;
    private final AuditForms sheets;
    private final LateAnswers late;
    private final AuditProcesses processes;
    private final Regrading regrading;
    private final NamesAsked names;
    private final CurrentActor current;
    private final Trail trail;
    private final Clock clock;

    LateEvidence(
            WorkableAudits workable,
            Audits audits,
            AuditForms sheets,
            LateAnswers late,
            AuditProcesses processes,
            Regrading regrading,
            NamesAsked names,
            CurrentActor current,
            Trail trail,
            Clock clock) {
        this.workable = workable;
        this.audits = audits;
        this.sheets = sheets;
        this.late = late;
        this.processes = processes;
        this.regrading = regrading;
        this.names = names;
        this.current = current;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * The questions whose evidence may still come; empty where there is none or its days have passed.
     *
     * @throws NotFoundForYou when there is no such audit, or the person is neither its auditor nor the QA lead
     */
    @Transactional(readOnly = true)
    public List<LateEvidenceWanted> wanted(UUID auditId) {
        return wanted(workable.read(auditId));
    }

    private List<LateEvidenceWanted> wanted(Audit audit) {
        return wanted(audit, sheets.of(audit));
    }

    private List<LateEvidenceWanted> wanted(Audit audit, AuditForm sheet) {
        LocalDate submitted = audit.submittedOn();
        if (audit.status() != AuditStatus.PROVISIONAL || submitted == null) {
            return List.of();
        }
        AuditProcess process = processes.of(audit.round());
        LocalDate today = LocalDate.now(clock);
        return sheet.notEvidenced().stream()
                .map(question -> new LateEvidenceWanted(question, process.evidenceUntil(submitted, question.safety())))
                .filter(wanted -> !today.isAfter(wanted.until()))
                .toList();
    }

    /** The person's own signed-off audits whose evidence may still come, the earliest first. */
    @Transactional(readOnly = true)
    public List<LateEvidenceRow> waiting() {
        Actor actor = current.require();
        List<Audit> own = audits.provisionalOf(actor.userId()).stream()
                .filter(audit -> !actor.teams().contains(audit.team()))
                .toList();
        if (own.isEmpty()) {
            return List.of();
        }
        Map<UUID, AuditForm> forms = sheets.answersOf(own);
        return own.stream()
                .map(audit -> new LateEvidenceRow(
                        audit.id(),
                        audit.reference(),
                        audit.caseId(),
                        audit.shortCode(),
                        wanted(audit, Objects.requireNonNull(forms.get(audit.id())))))
                .filter(row -> !row.wanted().isEmpty())
                .toList();
    }

    /** Takes the evidence for one question, once, and grades the case again. */
    public Reply supply(UUID auditId, LateEvidenceInput input) {
        Audit audit = workable.lock(auditId);
        Optional<LateEvidenceWanted> wanted = wanted(audit).stream()
                .filter(one -> one.question().id().equals(input.question()))
                .findFirst();
        if (wanted.isEmpty()) {
            return Reply.refused("Late evidence for %s cannot be taken: its days have passed, or it was given already."
                    .formatted(input.question()));
        }
        AnswerCode code = input.code();
        if (code == null || !CODES.contains(code)) {
            return Reply.refused("Choose what the evidence shows.");
        }
        List<String> problems = problems(audit, wanted.get().question(), code, input);
        if (!problems.isEmpty()) {
            return new Reply.Refused(problems);
        }
        Optional<Reply> asked =
                names.about(audit, "late evidence for " + input.question(), input.names(), input.kept());
        if (asked.isPresent()) {
            return asked.get();
        }
        Instant now = clock.instant();
        late.saveAndFlush(new LateAnswer(auditId, input, code, current.require().displayName(), now));
        if (!regrading.store(audit, "Late evidence for " + input.question())) {
            audit.settleEvidence();
        }
        trail.record(TrailAction.LATE_EVIDENCE, audit.reference(), "%s: %s".formatted(input.question(), code));
        return new Reply.Done(
                auditId, "The case is graded again with the evidence for %s.".formatted(input.question()));
    }

    private List<String> problems(Audit audit, Question question, AnswerCode code, LateEvidenceInput input) {
        List<String> problems = new ArrayList<>(
                new EntryRules(sheets.instrument(audit)).check(question, code, input.evidence(), null, null));
        if (input.filedAt().isBlank()) {
            problems.add("Say where in the record the document is filed.");
        }
        if (input.manager().isBlank()) {
            problems.add("Name the manager who confirms it, by role or worker number.");
        }
        Stream.of(
                        TextLimits.problem("evidence", input.evidence(), TextLimits.EVIDENCE),
                        TextLimits.problem(
                                "text under “Where in the record it is filed”", input.filedAt(), TextLimits.WHERE),
                        TextLimits.problem("text under “Manager who confirms it”", input.manager(), TextLimits.PERSON))
                .flatMap(Optional::stream)
                .forEach(problems::add);
        return problems;
    }
}
