package org.plumbline.audit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.Role;
import org.plumbline.access.RunAs;
import org.plumbline.casefile.CaseRow;
import org.plumbline.casefile.CaseType;
import org.plumbline.casefile.Caseload;
import org.plumbline.drift.CaseDrift;
import org.plumbline.sampling.Frame;
import org.plumbline.sampling.FrameRow;
import org.springframework.stereotype.Component;

/** Takes the frame of a round: every case that could be audited, with what the draw looks at. */
@Component
class Frames {

    private final Caseload caseload;
    private final CaseDrift drift;
    private final AuditRows audits;
    private final AuditProcesses processes;
    private final Clock clock;

    Frames(Caseload caseload, CaseDrift drift, AuditRows audits, AuditProcesses processes, Clock clock) {
        this.caseload = caseload;
        this.drift = drift;
        this.audits = audits;
        this.processes = processes;
        this.clock = clock;
    }

    /** The cases of the frame by their ids. */
    Map<String, CaseRow> cases(Round round) {
        AuditProcess process = processes.of(round);
        boolean contacts = process.withContacts(round.themes());
        boolean others = !process.contactsOnly(round.themes());
        return RunAs.actor(
                        RunAs.system(Role.QA_LEAD),
                        () -> caseload.inFrame(round.frameDate(), process.closedWithinDays()))
                .stream()
                .filter(row -> row.caseType() == CaseType.CONTACT ? contacts : others)
                .collect(Collectors.toMap(CaseRow::caseId, Function.identity()));
    }

    /** The frame of these cases as the draw and its file need it. */
    Frame frame(Map<String, CaseRow> cases) {
        Map<String, LastAudit> lastAudits = lastAudits();
        Map<String, Integer> flags =
                RunAs.actor(RunAs.system(Role.QA_LEAD), () -> drift.openFlagCounts(cases.keySet()));
        List<FrameRow> rows = cases.values().stream()
                .map(row -> row(row, lastAudits.get(row.caseId()), flags.getOrDefault(row.caseId(), 0)))
                .toList();
        return Frame.of(rows);
    }

    private FrameRow row(CaseRow row, @Nullable LastAudit last, int flags) {
        return new FrameRow(
                row.caseId(),
                row.team(),
                row.caseType(),
                row.workerId(),
                last == null ? null : LocalDate.ofInstant(last.at(), clock.getZone()),
                last == null ? null : last.grade().name(),
                flags,
                row.openFrom(),
                row.familyId(),
                false);
    }

    private Map<String, LastAudit> lastAudits() {
        Map<String, LastAudit> last = new HashMap<>();
        audits.signedOff().forEach(audit -> last.put(audit.caseId(), audit));
        return last;
    }
}
