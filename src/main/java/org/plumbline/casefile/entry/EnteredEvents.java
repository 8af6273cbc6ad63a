package org.plumbline.casefile.entry;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.Actor;
import org.plumbline.access.CurrentActor;
import org.plumbline.access.NotFoundForYou;
import org.plumbline.access.People;
import org.plumbline.access.Pseudonyms;
import org.plumbline.access.Role;
import org.plumbline.casefile.CaseHistories;
import org.plumbline.casefile.EnteredEvent;
import org.plumbline.casefile.EnteredTable;
import org.plumbline.casefile.contract.CaseEvent;
import org.plumbline.casefile.contract.CaseHistory;
import org.plumbline.casefile.contract.EventEntry;
import org.plumbline.casefile.effect.CasesChanged;
import org.plumbline.casefile.snapshot.CaseTables;
import org.plumbline.trail.Trail;
import org.plumbline.trail.TrailAction;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Events that people enter because no import supplies them: the supervisor on cases of the own team, the auditor while the
 * audit is in progress.
 */
@Service
@PreAuthorize("hasAnyRole('PRACTICE_SUPERVISOR','INDEPENDENT_AUDITOR')")
public class EnteredEvents {

    private record Head(String shortCode, String team) {}

    private final EnteredTable table;
    private final CaseTables cases;
    private final CaseHistories histories;
    private final JdbcClient jdbc;
    private final ObjectProvider<CurrentAudits> audits;
    private final Pseudonyms pseudonyms;
    private final People people;
    private final CurrentActor currentActor;
    private final Trail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EnteredEvents(
            EnteredTable table,
            CaseTables cases,
            CaseHistories histories,
            JdbcClient jdbc,
            ObjectProvider<CurrentAudits> audits,
            Pseudonyms pseudonyms,
            People people,
            CurrentActor currentActor,
            Trail trail,
            ApplicationEventPublisher events,
            Clock clock) {
        this.table = table;
        this.cases = cases;
        this.histories = histories;
        this.jdbc = jdbc;
        this.audits = audits;
        this.pseudonyms = pseudonyms;
        this.people = people;
        this.currentActor = currentActor;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    /** Whether the person may enter events on the case. Who may not cannot learn whether there is such a case. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('PRACTICE_SUPERVISOR','INDEPENDENT_AUDITOR','QA_LEAD','SERVICE_HEAD')")
    public boolean mayEnter(String caseId) {
        return find(caseId) != null;
    }

    /**
     * The events entered on the case that were not taken back, with the names of the people, and those to which another
     * may refer.
     *
     * @throws NotFoundForYou when there is no such case or the person may not enter on it
     */
    @Transactional(readOnly = true)
    public EntryPage of(String caseId) {
        Head head = require(caseId);
        List<EnteredTable.Row> rows = table.entries(caseId);
        Map<String, String> names =
                people.names(rows.stream().flatMap(EnteredTable.Row::people).collect(Collectors.toSet()));
        return new EntryPage(
                rows.stream()
                        .map(row -> new EnteredEvent(
                                        row.event(), row.at(), row.by(), mayChange(head, row), row.corrects())
                                .named(names))
                        .toList(),
                histories.of(caseId).events());
    }

    /**
     * Enters an event. The flags of the case are worked out again in the same transaction.
     *
     * @throws NotFoundForYou when there is no such case or the person may not enter on it
     */
    @Transactional
    public EntryOutcome enter(String caseId, EventEntry entry) {
        Head head = require(caseId);
        EntryCheck check = new EntryCheck(histories.of(caseId), LocalDate.now(clock), entry);
        List<EntryOutcome.EntryProblem> problems = check.problems();
        if (!problems.isEmpty()) {
            return new EntryOutcome.Refused(problems);
        }
        UUID id = UUID.randomUUID();
        Map<String, String> attributes = check.stored(id, Map.of(), pseudonyms);
        table.insert(new EnteredTable.NewRow(id, caseId, entry, attributes, null), clock.instant(), actor().username());
        trail.record(TrailAction.EVENT_ENTERED, head.shortCode(), entry.type() + " of " + entry.date());
        return new EntryOutcome.Entered(id, publish(caseId));
    }

    /**
     * Corrects an entry of the person, or one on a case of the own team: another takes its place, and both stay on record.
     *
     * @param entry of the same type; a worker who is left out stays as entered
     * @throws NotFoundForYou when there is no such entry or the person may not change it
     */
    @Transactional
    public EntryOutcome correct(String caseId, UUID earlier, EventEntry entry) {
        Head head = require(caseId);
        CaseEvent before = changeable(head, caseId, earlier);
        if (before.type() != entry.type()) {
            throw new IllegalArgumentException(
                    "A correction keeps the type (%s, %s)".formatted(before.type(), entry.type()));
        }
        EventEntry whole = entry.keepingWorkers(before.attributes());
        CaseHistory history = histories.without(caseId, earlier).orElseThrow();
        EntryCheck check = new EntryCheck(history, LocalDate.now(clock), whole);
        List<EntryOutcome.EntryProblem> problems = check.problems();
        if (!problems.isEmpty()) {
            return new EntryOutcome.Refused(problems);
        }
        UUID id = UUID.randomUUID();
        table.takeBack(caseId, earlier, clock.instant(), actor().username());
        Map<String, String> attributes = check.stored(id, before.attributes(), pseudonyms);
        table.insert(
                new EnteredTable.NewRow(id, caseId, whole, attributes, earlier), clock.instant(), actor().username());
        trail.record(
                TrailAction.ENTRY_CORRECTED,
                head.shortCode(),
                "%s of %s, now of %s, instead of %s".formatted(entry.type(), before.date(), entry.date(), earlier));
        return new EntryOutcome.Entered(id, publish(caseId));
    }

    /**
     * Takes an entry of the person, or one on a case of the own team, back. It stays on record that it was entered and
     * taken back.
     *
     * @throws NotFoundForYou when there is no such entry or the person may not change it
     */
    @Transactional
    public void takeBack(String caseId, UUID id) {
        Head head = require(caseId);
        changeable(head, caseId, id);
        table.takeBack(caseId, id, clock.instant(), actor().username());
        trail.record(TrailAction.ENTRY_TAKEN_BACK, head.shortCode(), id.toString());
        publish(caseId);
    }

    private CaseEvent changeable(Head head, String caseId, UUID id) {
        return table.entries(caseId).stream()
                .filter(row -> row.event().id().equals(id.toString()) && mayChange(head, row))
                .findFirst()
                .orElseThrow(() -> new NotFoundForYou("entered event", id))
                .event();
    }

    /** Who entered it, and the supervisor of the team, who answers for the record. */
    private boolean mayChange(Head head, EnteredTable.Row row) {
        return row.by().equals(actor().username()) || isOwn(actor(), head);
    }

    /** One entry does not set the clocks of the case forward: they stay at the day of the data. */
    private LocalDate publish(String caseId) {
        LocalDate asOf = cases.latestAsAt().orElseGet(() -> LocalDate.now(clock));
        events.publishEvent(new CasesChanged(Set.of(caseId), asOf));
        return asOf;
    }

    private Head require(String caseId) {
        Head head = find(caseId);
        if (head == null) {
            throw new NotFoundForYou("case to enter events on", caseId);
        }
        return head;
    }

    private @Nullable Head find(String caseId) {
        Actor actor = actor();
        return jdbc.sql("select short_code, team from case_file where id = :id")
                .param("id", caseId)
                .query((row, n) -> new Head(row.getString("short_code"), row.getString("team")))
                .optional()
                .filter(head -> isOwn(actor, head) || isAuditing(actor, caseId))
                .orElse(null);
    }

    private static boolean isOwn(Actor actor, Head head) {
        return actor.has(Role.PRACTICE_SUPERVISOR) && actor.teams().contains(head.team());
    }

    private boolean isAuditing(Actor actor, String caseId) {
        boolean auditor = actor.has(Role.PRACTICE_SUPERVISOR) || actor.has(Role.INDEPENDENT_AUDITOR);
        return auditor && audits.stream().anyMatch(each -> each.isAuditing(actor.userId(), caseId));
    }

    private Actor actor() {
        return currentActor.require();
    }
}
