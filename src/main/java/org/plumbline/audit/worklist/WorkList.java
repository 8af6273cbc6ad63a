package org.plumbline.audit.worklist;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.Actor;
import org.plumbline.access.CurrentActor;
import org.plumbline.access.Role;
import org.plumbline.audit.alert.Escalations;
import org.plumbline.audit.desk.Agreements;
import org.plumbline.audit.draw.RoundReader;
import org.plumbline.audit.draw.RoundRow;
import org.plumbline.audit.form.Audits;
import org.plumbline.audit.form.DraftRow;
import org.plumbline.audit.round.AuditProcess;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Instruments;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What waits for the person signed in: the first thing they see. */
@Service
@Transactional(readOnly = true)
public class WorkList {

    private final Audits audits;
    private final Agreements agreements;
    private final Escalations escalations;
    private final RoundReader rounds;
    private final Instruments instruments;
    private final CurrentActor current;
    private final Clock clock;

    WorkList(
            Audits audits,
            Agreements agreements,
            Escalations escalations,
            RoundReader rounds,
            Instruments instruments,
            CurrentActor current,
            Clock clock) {
        this.audits = audits;
        this.agreements = agreements;
        this.escalations = escalations;
        this.rounds = rounds;
        this.instruments = instruments;
        this.current = current;
        this.clock = clock;
    }

    /** Everything that waits for the person; lists that do not belong to their roles are empty. */
    @PreAuthorize("isAuthenticated()")
    public WorkListView mine() {
        Actor actor = current.require();
        boolean lead = actor.has(Role.QA_LEAD);
        boolean head = actor.has(Role.SERVICE_HEAD);
        boolean manager = lead || head || actor.has(Role.PRACTICE_SUPERVISOR);
        boolean auditor = lead || AuditProcess.AUDITORS.stream().anyMatch(actor::has);
        return new WorkListView(
                auditor ? drafts(actor) : List.of(),
                manager ? agreements.waiting() : List.of(),
                lead || head ? escalations.open() : List.of(),
                lead || actor.has(Role.INDEPENDENT_AUDITOR) ? latestRound() : null);
    }

    /** An audit whose case is the auditor's own team's by now waits for the QA lead to hand it on. */
    private List<WorkAudit> drafts(Actor actor) {
        return audits.draftsOf(actor.userId()).stream()
                .filter(row -> !actor.teams().contains(row.team()))
                .map(this::row)
                .toList();
    }

    private @Nullable RoundRow latestRound() {
        return rounds.list().stream().findFirst().orElse(null);
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
