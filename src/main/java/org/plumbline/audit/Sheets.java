package org.plumbline.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.plumbline.access.Role;
import org.plumbline.access.RunAs;
import org.plumbline.casefile.CaseHistories;
import org.plumbline.drift.CaseDrift;
import org.plumbline.drift.DriftFindings;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Instruments;
import org.springframework.stereotype.Component;

/** Reads the sheet of an audit, and freezes its flags when it is started. */
@Component
class Sheets {

    private final AnswerRows answers;
    private final LateAnswerRows late;
    private final FlagRows flags;
    private final ContradictionRows contradictions;
    private final Instruments instruments;
    private final AuditProcesses processes;
    private final CaseDrift drift;
    private final CaseHistories histories;

    Sheets(
            AnswerRows answers,
            LateAnswerRows late,
            FlagRows flags,
            ContradictionRows contradictions,
            Instruments instruments,
            AuditProcesses processes,
            CaseDrift drift,
            CaseHistories histories) {
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
    Sheet of(Audit audit) {
        return sheet(
                audit, answers.findByAuditId(audit.id()), audit.isDraft() ? List.of() : late.findByAuditId(audit.id()));
    }

    /** The sheet with its flags alone, for judging one answer. */
    Sheet flagsOf(Audit audit) {
        return sheet(audit, List.of(), List.of());
    }

    private Sheet sheet(Audit audit, List<Answer> stored, List<LateAnswer> afterwards) {
        return new Sheet(
                audit,
                instrument(audit),
                processes.of(audit.round()).confirmationText(),
                stored,
                afterwards,
                flags.ofAudit(audit.id()),
                contradictions.findByAuditIdOrderByCode(audit.id()));
    }

    /** The instrument that the audit is made with. */
    Instrument instrument(Audit audit) {
        return instruments.byPack(audit.round().packId());
    }

    /** Keeps the flags, and what the dates contradict, as they stood on the frame date, whatever is imported later. */
    void freeze(Audit audit) {
        UUID auditId = audit.id();
        LocalDate frameDate = audit.round().frameDate();
        DriftFindings findings = RunAs.actor(RunAs.system(Role.QA_LEAD), () -> drift.of(audit.caseId(), frameDate));
        LocalDate openFrom = histories.of(audit.caseId()).orElseThrow().openFrom();
        List<AuditFlag> frozen = flags.saveAll(findings.flags().stream()
                .map(flag -> new AuditFlag(auditId, flag))
                .toList());
        LocalDate periodFrom = processes.of(audit.round()).periodFrom(frameDate, openFrom);
        contradictions.saveAll(new FrozenDates(auditId, findings, periodFrom, frozen)
                .contradictions(instrument(audit).contradictions()));
    }
}
