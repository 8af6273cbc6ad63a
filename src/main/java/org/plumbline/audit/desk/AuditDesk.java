package org.plumbline.audit.desk;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.Actor;
import org.plumbline.access.CurrentActor;
import org.plumbline.access.NotFoundForYou;
import org.plumbline.audit.form.AnswerInput;
import org.plumbline.audit.form.Audit;
import org.plumbline.audit.form.AuditFlag;
import org.plumbline.audit.form.AuditFlags;
import org.plumbline.audit.form.AuditForms;
import org.plumbline.audit.form.Reply;
import org.plumbline.audit.form.RiskInput;
import org.plumbline.audit.form.TextLimits;
import org.plumbline.audit.form.WorkableAudits;
import org.plumbline.audit.redaction.NamesAsked;
import org.plumbline.audit.round.AuditProcesses;
import org.plumbline.audit.round.MitigationReason;
import org.plumbline.audit.round.MitigationRules;
import org.plumbline.instrument.OwnWords;
import org.plumbline.trail.Trail;
import org.plumbline.trail.TrailAction;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The desk at which an auditor answers the questions about one case. Nothing here shows a grade. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('PRACTICE_SUPERVISOR','INDEPENDENT_AUDITOR','QA_LEAD')")
public class AuditDesk {

    static final String SIGNED_OFF =
            "This audit is signed off, or its round is closed: answers cannot change any more. Copy your text if you need it.";

    private final WorkableAudits workable;
    private final DeskViewBuilder page;
    private final AuditForms sheets;
    private final AnswerSaving saving;
    private final AuditFlags flags;
    private final AuditProcesses processes;
    private final RiskAnswers risks;
    private final NamesAsked names;
    private final CurrentActor current;
    private final Trail trail;
    private final Clock clock;

    AuditDesk(
            WorkableAudits workable,
            DeskViewBuilder page,
            AuditForms sheets,
            AnswerSaving saving,
            AuditFlags flags,
            AuditProcesses processes,
            RiskAnswers risks,
            NamesAsked names,
            CurrentActor current,
            Trail trail,
            Clock clock) {
        this.workable = workable;
        this.page = page;
        this.sheets = sheets;
        this.saving = saving;
        this.flags = flags;
        this.processes = processes;
        this.risks = risks;
        this.names = names;
        this.current = current;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * The desk of one audit. When it is opened for the first time, the flags of the case are frozen for it.
     *
     * @throws NotFoundForYou when there is no such audit, or the person is not its auditor
     */
    public DeskView open(UUID auditId) {
        Audit audit = workable.lock(auditId);
        if (audit.start(clock.instant())) {
            sheets.freeze(audit);
        }
        trail.record(TrailAction.AUDIT_OPENED, audit.reference(), audit.shortCode());
        trail.record(TrailAction.CASE_VIEWED, audit.shortCode(), "through audit " + audit.reference());
        return page.of(audit, current.require());
    }

    /**
     * Stores the answer to one question; it may be incomplete, and a part that cannot be stored holds back no other. A save
     * never overwrites what somebody else saved.
     */
    public SaveResult answer(UUID auditId, AnswerInput input) {
        return Objects.requireNonNull(answers(auditId, List.of(input)).get(input.question()));
    }

    /** The same for several questions at once, by their ids. What stands against one of them holds back no other. */
    public Map<String, SaveResult> answers(UUID auditId, List<AnswerInput> inputs) {
        Audit audit = workable.lock(auditId);
        return audit.isDraft()
                ? saving.save(audit, inputs)
                : inputs.stream()
                        .collect(Collectors.toMap(
                                AnswerInput::question, input -> new SaveResult.Refused(List.of(SIGNED_OFF))));
    }

    /** Says that words which look as if they identified somebody do not; they may stay wherever they are in the audit. */
    public Reply keepWords(UUID auditId, String words) {
        Audit audit = workable.lock(auditId);
        return audit.isDraft() ? names.keep(audit, words) : Reply.refused(SIGNED_OFF);
    }

    /** Says why a flag does not count. For a critical one it counts once a second person agrees. */
    public Reply mitigate(UUID auditId, UUID flagId, @Nullable MitigationReason reason, OwnWords words) {
        String text = words.text();
        Audit audit = workable.lock(auditId);
        AuditFlag flag = flag(auditId, flagId);
        if (!audit.isDraft()) {
            return Reply.refused(SIGNED_OFF);
        }
        Optional<Reply> problem = processes
                .of(audit.round())
                .mitigation()
                .problem(reason, text)
                .or(() -> TextLimits.problem("text under “Explain it”", text, TextLimits.EXPLANATION))
                .map(Reply::refused)
                .or(() -> names.about(audit, "why %s does not count".formatted(flag.pattern()), words));
        if (reason == null || problem.isPresent()) {
            return problem.orElseGet(() -> Reply.refused("Choose why the flag does not count here."));
        }
        Actor actor = current.require();
        flag.mitigate(reason, text, actor, clock.instant());
        audit.saved(clock.instant(), true);
        trail.record(TrailAction.FLAG_MITIGATED, audit.reference(), flag.pattern() + ": " + reason);
        return new Reply.Done(
                flagId,
                MitigationRules.needsSecondPerson(flag.severity())
                        ? "Saved. It counts once a second person agrees: they find it in their work list."
                        : sheets.instrument(audit).isContext(flag.pattern())
                                ? "Saved. The flag no longer challenges an answer."
                                : "Saved. The flag no longer limits the grade.");
    }

    /** Takes a mitigation back. */
    public Reply withdrawMitigation(UUID auditId, UUID flagId) {
        Audit audit = workable.lock(auditId);
        AuditFlag flag = flag(auditId, flagId);
        if (!audit.isDraft()) {
            return Reply.refused(SIGNED_OFF);
        }
        flag.withdrawMitigation();
        audit.saved(clock.instant(), true);
        trail.record(TrailAction.FLAG_MITIGATED, audit.reference(), flag.pattern() + ": withdrawn");
        return new Reply.Done(flagId, "The flag counts again.");
    }

    /**
     * Answers whether there is an immediate risk to the child; it may be incomplete. Nobody is alerted by it, and an alert
     * that stands is kept up to date. No is refused while one stands: that is {@link #withdrawRisk}.
     */
    public RiskResult immediateRisk(UUID auditId, RiskInput input) {
        Audit audit = workable.lock(auditId);
        return audit.isDraft() ? risks.answer(audit, input) : RiskResult.refused(SIGNED_OFF);
    }

    /** The auditor alerts the head of service, whose time begins; refused with what is still missing. Once. */
    public Reply alertHead(UUID auditId) {
        Audit audit = workable.lock(auditId);
        return audit.isDraft() ? risks.alert(audit) : Reply.refused(SIGNED_OFF);
    }

    /**
     * The person leaves the desk: where its auditor found an immediate risk and has not alerted the head of service, that
     * happens now, whatever is missing. Returns whether it did.
     */
    public boolean leave(UUID auditId) {
        return risks.leave(workable.lock(auditId));
    }

    /** The auditor takes the alert back and answers No; the head of service is told why. */
    public Reply withdrawRisk(UUID auditId, OwnWords reason) {
        Audit audit = workable.lock(auditId);
        return audit.isDraft() ? risks.withdraw(audit, reason) : Reply.refused(SIGNED_OFF);
    }

    private AuditFlag flag(UUID auditId, UUID flagId) {
        return flags.findById(flagId)
                .filter(flag -> flag.auditId().equals(auditId))
                .orElseThrow(() -> new NotFoundForYou("flag", flagId));
    }
}
