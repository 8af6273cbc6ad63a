package org.plumbline.watch.run;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plumbline.access.CurrentActor;
import org.plumbline.access.People;
import org.plumbline.calendar.EnglishDates;
import org.plumbline.casefile.CaseHistories;
import org.plumbline.council.CouncilStandards;
import org.plumbline.finding.Severity;
import org.plumbline.rulebook.Parameters;
import org.plumbline.rulebook.RulePacks;
import org.plumbline.trail.Trail;
import org.plumbline.trail.TrailAction;
import org.plumbline.watch.flag.NoticePolicy;
import org.plumbline.watch.sweep.CouncilRules;
import org.plumbline.watch.sweep.SweepStart;
import org.plumbline.watch.sweep.SweepTable;
import org.plumbline.watch.sweep.SweepView;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The sweeps over the whole caseload: started at night and by hand, one at a time. */
@Service
@PreAuthorize("hasAnyRole('QA_LEAD','SYSTEM_ADMINISTRATOR')")
public class Sweeps {

    private final SweepTable table;
    private final SweepRun run;
    private final CaseHistories histories;
    private final CouncilRules rules;
    private final CouncilStandards standards;
    private final Parameters parameters;
    private final People people;
    private final CurrentActor currentActor;
    private final Trail trail;
    private final Clock clock;

    Sweeps(
            SweepTable table,
            SweepRun run,
            CaseHistories histories,
            CouncilRules rules,
            CouncilStandards standards,
            RulePacks packs,
            People people,
            CurrentActor currentActor,
            Trail trail,
            Clock clock) {
        this.table = table;
        this.run = run;
        this.histories = histories;
        this.rules = rules;
        this.standards = standards;
        this.parameters = packs.current().parameters();
        this.people = people;
        this.currentActor = currentActor;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * The day for which a sweep is due: today while the data is fresh, else the day whose state the data shows, so that
     * nothing counts as late only because it was not loaded. Never before the day of the last sweep. Empty without
     * cases.
     */
    @Transactional(readOnly = true)
    public Optional<LocalDate> dueDay() {
        LocalDate today = LocalDate.now(clock);
        int dataAge = parameters.whole("drift.sweep.data-age");
        return histories
                .dataDay()
                .map(day -> day.plusDays(dataAge).isBefore(today) ? day : today)
                .map(day -> table.lastDay().filter(last -> last.isAfter(day)).orElse(day));
    }

    /** Starts a sweep as of the day in the background, or goes on with one that stopped half-way over the same day. */
    @Transactional
    public SweepStart start(LocalDate asOf) {
        Optional<LocalDate> last = table.lastDay();
        if (run.isRunning()) {
            return new SweepStart.Refused("A sweep is running. Wait until it is done.");
        }
        if (asOf.isAfter(LocalDate.now(clock))) {
            return new SweepStart.Refused("The day lies in the future. Choose today or a day before.");
        }
        if (last.filter(asOf::isBefore).isPresent()) {
            return new SweepStart.Refused("The last sweep was as of %s. Choose that day or a later one."
                    .formatted(EnglishDates.day(last.get())));
        }
        if (histories.dataDay().isEmpty()) {
            return new SweepStart.Refused("There are no cases yet. Import a workbook first.");
        }
        Optional<SweepView> unfinished = table.unfinished()
                .filter(sweep -> sweep.asOf().equals(asOf) && sweep.packId().equals(rules.packId()))
                .filter(sweep -> standards.changedSince(sweep.startedAt(), asOf).isEmpty());
        UUID id = unfinished.map(SweepView::id).orElseGet(UUID::randomUUID);
        if (unfinished.isPresent()) {
            table.goOn(id);
        } else {
            table.replaceUnfinished();
            table.insert(id, asOf, rules.packId(), currentActor.require().username());
            run.cut(id);
        }
        trail.record(TrailAction.SWEEP_STARTED, "caseload", "as of " + asOf);
        launchAfterCommit(id);
        return new SweepStart.Started(id, unfinished.isPresent());
    }

    /** The latest sweeps, the newest first, with the names of the people. */
    @Transactional(readOnly = true)
    public List<SweepView> recent(int most) {
        List<SweepView> sweeps = table.recent(most);
        Map<String, String> names =
                people.names(sweeps.stream().map(SweepView::askedBy).collect(Collectors.toSet()));
        return sweeps.stream().map(sweep -> sweep.named(names)).toList();
    }

    /** Who is notified of a flag of the severity, and by when. */
    public String notified(Severity severity) {
        return new NoticePolicy(parameters).sentence(severity);
    }

    private void launchAfterCommit(UUID sweep) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                run.launch(sweep);
            }
        });
    }
}
