package org.plumbline.audit.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plumbline.access.Actor;
import org.plumbline.audit.away.AbsenceView;
import org.plumbline.audit.away.Absences;
import org.plumbline.audit.form.Audits;
import org.plumbline.audit.form.OpenWork;
import org.plumbline.audit.round.Auditors;
import org.plumbline.council.CouncilStandards;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who has how much to do over all rounds that run, and who has to be reminded. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('QA_LEAD')")
public class AuditorLoads {

    private final Audits audits;
    private final Auditors auditors;
    private final Absences absences;
    private final CouncilStandards standards;
    private final Clock clock;
    private final int remind;

    /** @param remind working days before an audit is due from which on it is reminded of */
    AuditorLoads(
            Audits audits,
            Auditors auditors,
            Absences absences,
            CouncilStandards standards,
            Clock clock,
            @Value("${plumbline.plan.remind-days}") int remind) {
        this.audits = audits;
        this.auditors = auditors;
        this.absences = absences;
        this.standards = standards;
        this.clock = clock;
        this.remind = remind;
    }

    /** Everybody who audits, those with the most open audits first. */
    public List<AuditorWork> now() {
        LocalDate today = LocalDate.now(clock);
        Map<UUID, OpenWork> work =
                audits.openWork(today, soon()).stream().collect(Collectors.toMap(OpenWork::auditor, each -> each));
        Map<UUID, List<AbsenceView>> away =
                absences.toCome().stream().collect(Collectors.groupingBy(AbsenceView::auditorId));
        return auditors.all().stream()
                .map(auditor -> row(
                        auditor,
                        work.getOrDefault(auditor.userId(), OpenWork.none(auditor.userId())),
                        away.getOrDefault(auditor.userId(), List.of())))
                .sorted(Comparator.comparingInt(AuditorWork::open).reversed().thenComparing(AuditorWork::name))
                .toList();
    }

    /** The last day for whose audits there is a reminder. */
    public LocalDate soon() {
        return standards.workingDays().add(LocalDate.now(clock), remind);
    }

    private static AuditorWork row(Actor auditor, OpenWork work, List<AbsenceView> away) {
        return new AuditorWork(
                auditor.userId(), auditor.displayName(), work.open(), work.overdue(), work.soon(), work.next(), away);
    }
}
