package org.plumbline.audit.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plumbline.audit.round.AuditProcesses;
import org.plumbline.casefile.CaseHistories;
import org.plumbline.casefile.contract.CaseHistory;
import org.plumbline.finding.DriftFindings;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Instruments;
import org.plumbline.watch.flag.CaseFindings;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Reads the sheet of an audit, and freezes its flags when it is started. */
@Component
public class AuditForms {

    private final Answers answers;
    private final LateAnswers late;
    private final AuditFlags flags;
    private final AuditContradictions contradictions;
    private final Instruments instruments;
    private final AuditProcesses processes;
    private final CaseFindings drift;
    private final CaseHistories histories;
    private final int sameEvidence;

    AuditForms(
            Answers answers,
            LateAnswers late,
            AuditFlags flags,
            AuditContradictions contradictions,
            Instruments instruments,
            AuditProcesses processes,
            CaseFindings drift,
            CaseHistories histories,
            @Value("${plumbline.audit.same-evidence}") int sameEvidence) {
        this.sameEvidence = sameEvidence;
        this.answers = answers;
        this.late = late;
        this.flags = flags;
        this.contradictions = contradictions;
        this.instruments = instruments;
        this.processes = processes;
        this.drift = drift;
        this.histories = histories;
    }

    /** The whole sheet. */
    public AuditForm of(Audit audit) {
        return sheet(
                audit, answers.findByAuditId(audit.id()), audit.isDraft() ? List.of() : late.findByAuditId(audit.id()));
    }

    /** The sheets with their answers alone, by audit: two statements, however many there are. */
    public Map<UUID, AuditForm> answersOf(List<Audit> audits) {
        List<UUID> ids = audits.stream().map(Audit::id).toList();
        Map<UUID, List<Answer>> stored =
                answers.findByAuditIdIn(ids).stream().collect(Collectors.groupingBy(Answer::auditId));
        Map<UUID, List<LateAnswer>> afterwards =
                late.findByAuditIdIn(ids).stream().collect(Collectors.groupingBy(LateAnswer::auditId));
        return audits.stream()
                .collect(Collectors.toMap(
                        Audit::id,
                        audit -> sheet(
                                audit,
                                stored.getOrDefault(audit.id(), List.of()),
                                afterwards.getOrDefault(audit.id(), List.of()),
                                List.of(),
                                List.of())));
    }

    /** The sheet with its flags and only some of its answers, for judging these: with what they refer to. */
    public AuditForm around(Audit audit, List<Answer> some) {
        return sheet(audit, some, List.of());
    }

    private AuditForm sheet(Audit audit, List<Answer> stored, List<LateAnswer> afterwards) {
        return sheet(
                audit,
                stored,
                afterwards,
                flags.ofAudit(audit.id()),
                contradictions.findByAuditIdOrderByCode(audit.id()));
    }

    private AuditForm sheet(
            Audit audit,
            List<Answer> stored,
            List<LateAnswer> afterwards,
            List<AuditFlag> frozen,
            List<AuditContradiction> dates) {
        return new AuditForm(
                audit,
                instrument(audit),
                processes.of(audit.round()).confirmationText(),
                sameEvidence,
                stored,
                afterwards,
                frozen,
                dates);
    }

    /** What the last audit of the case that is final wrote under each question, by the question's id. */
    public Map<String, EarlierText> earlier(Audit audit) {
        return answers.earlier(audit.caseId(), audit.id()).stream()
                .collect(Collectors.toMap(EarlierText::question, Function.identity(), (before, later) -> later));
    }

    /** Whether the question is one of the audit's. */
    public boolean asks(Audit audit, String question) {
        Instrument asked = instrument(audit);
        return asked.find(question).isPresent()
                && audit.themes().contains(asked.themeOf(question).code());
    }

    /** The instrument that the audit is made with. */
    public Instrument instrument(Audit audit) {
        return instruments.byPack(audit.round().packId());
    }

    /** Keeps the flags, and what the dates contradict, as they were on the frame date, whatever is imported later. */
    public void freeze(Audit audit) {
        UUID auditId = audit.id();
        LocalDate frameDate = audit.round().frameDate();
        CaseHistory history = histories.of(audit.caseId());
        DriftFindings findings = findings(audit, history, frameDate);
        List<AuditFlag> frozen = flags.saveAll(findings.flags().stream()
                .map(flag -> new AuditFlag(auditId, flag))
                .toList());
        LocalDate periodFrom = processes.of(audit.round()).periodFrom(frameDate, history.openFrom());
        contradictions.saveAll(new FrozenDates(auditId, findings, periodFrom, frozen)
                .contradictions(instrument(audit).contradictions()));
    }

    /** A case that the rules cannot judge can be audited all the same; that nothing is known of its flags is said. */
    private DriftFindings findings(Audit audit, CaseHistory history, LocalDate frameDate) {
        return drift.judged(history, frameDate).orElseGet(() -> {
            audit.work().flagsAreUnknown();
            return DriftFindings.none(history.caseId(), frameDate);
        });
    }
}
