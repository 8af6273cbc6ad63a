package org.plumbline.audit.worklist;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import org.plumbline.access.Actor;
import org.plumbline.access.CurrentActor;
import org.plumbline.access.Role;
import org.plumbline.audit.form.Audits;
import org.plumbline.audit.form.DraftRow;
import org.plumbline.audit.round.AuditProcess;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Instruments;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The audits that wait for the person signed in. */
@Service
@Transactional(readOnly = true)
public class WorkList {

    private final Audits audits;
    private final Instruments instruments;
    private final CurrentActor current;
    private final Clock clock;

    WorkList(Audits audits, Instruments instruments, CurrentActor current, Clock clock) {
        this.audits = audits;
        this.instruments = instruments;
        this.current = current;
        this.clock = clock;
    }

    /**
     * Those that are not signed off, the earliest due first; none for people who do not audit. An audit whose case is the
     * auditor's own team's by now waits for the QA lead to hand it on.
     */
    @PreAuthorize("isAuthenticated()")
    public List<WorkAudit> mine() {
        Actor actor = current.require();
        boolean audits =
                actor.has(Role.QA_LEAD) || AuditProcess.AUDITORS.stream().anyMatch(actor::has);
        return audits ? drafts(actor) : List.of();
    }

    private List<WorkAudit> drafts(Actor actor) {
        return audits.draftsOf(actor.userId()).stream()
                .filter(row -> !actor.teams().contains(row.team()))
                .map(this::row)
                .toList();
    }

    private WorkAudit row(DraftRow row) {
        Instrument instrument = instruments.byPack(row.packId());
        int questions = Arrays.stream(row.themes().split(" "))
                .mapToInt(theme -> instrument.theme(theme).questions().size())
                .sum();
        LocalDate due = row.due();
        return new WorkAudit(
                row.auditId(),
                row.reference(),
                YearMonth.parse(row.month()),
                row.caseId(),
                row.shortCode(),
                row.team(),
                row.caseType(),
                due,
                due == null ? 0 : ChronoUnit.DAYS.between(LocalDate.now(clock), due),
                (int) row.answered(),
                questions,
                row.lastSavedAt());
    }
}
