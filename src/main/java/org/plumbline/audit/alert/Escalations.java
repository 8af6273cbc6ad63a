package org.plumbline.audit.alert;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.plumbline.access.Actor;
import org.plumbline.access.CurrentActor;
import org.plumbline.access.NotFoundForYou;
import org.plumbline.access.People;
import org.plumbline.access.Role;
import org.plumbline.audit.form.Audit;
import org.plumbline.audit.form.Audits;
import org.plumbline.audit.form.Reply;
import org.plumbline.audit.form.TextLimits;
import org.plumbline.audit.redaction.NamesAsked;
import org.plumbline.calendar.EnglishDates;
import org.plumbline.database.Rows;
import org.plumbline.instrument.OwnWords;
import org.plumbline.trail.Trail;
import org.plumbline.trail.TrailAction;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Risks to a child that an audit found: a head of service acknowledges each within the time of the rule pack. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('SERVICE_HEAD','QA_LEAD')")
public class Escalations {

    private static final int LONGEST_PAGE = 200;

    private static final Map<String, String> SORTED =
            Map.of("case", "a.shortCode", "team", "a.team", "state", "(" + RiskAlerts.STATE + ")", "sent", "r.sentAt");
    private static final Sort USUAL = Sort.by(Sort.Order.desc("sentAt"), Sort.Order.asc("id"));

    private final RiskAlerts alerts;
    private final Audits audits;
    private final People people;
    private final NamesAsked names;
    private final CurrentActor current;
    private final Trail trail;
    private final Clock clock;

    Escalations(
            RiskAlerts alerts,
            Audits audits,
            People people,
            NamesAsked names,
            CurrentActor current,
            Trail trail,
            Clock clock) {
        this.alerts = alerts;
        this.audits = audits;
        this.people = people;
        this.names = names;
        this.current = current;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Every alert of the council that nobody has acknowledged, and every withdrawn one of which nobody has read that it is,
     * the oldest first: no risk waits for the right head.
     */
    @Transactional(readOnly = true)
    public List<EscalationRow> open() {
        return alerts.waiting().stream().map(this::row).toList();
    }

    /**
     * Alerts that nobody has acknowledged for so long that the person is reminded of them, the oldest first. The heads of
     * the service come first; when it is late, those to whom no team is given, such as the director.
     */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('SERVICE_HEAD')")
    public List<EscalationRow> reminders() {
        List<RiskAlert> waiting = alerts.reminded();
        if (waiting.isEmpty()) {
            return List.of();
        }
        Answering answering = new Answering(people.holding(Set.of(Role.SERVICE_HEAD)));
        Actor me = current.require();
        return waiting.stream()
                .map(this::row)
                .filter(row -> answering.isReminded(me, row))
                .toList();
    }

    /**
     * A page of the register of all alerts, usually the newest first.
     *
     * @param sort by case, team, state or sent
     * @param offset a multiple of the limit
     * @param limit at most 200
     */
    @Transactional(readOnly = true)
    public List<EscalationRow> page(RegisterFilter filter, Sort sort, int offset, int limit) {
        int size = Math.clamp(limit, 1, LONGEST_PAGE);
        trail.record(TrailAction.ESCALATIONS_SEEN, "register", "page " + (offset / size + 1));
        Pageable page = PageRequest.of(offset / size, size, Rows.order(sort, SORTED, USUAL));
        return alerts.register(filter.rank(), filter.team(), clock.instant(), page).stream()
                .map(this::row)
                .toList();
    }

    /** How many alerts of the register are asked for. */
    @Transactional(readOnly = true)
    public long count(RegisterFilter filter) {
        return alerts.count(filter.rank(), filter.team(), clock.instant());
    }

    /**
     * Says that the head of service knows of it, and what they did in the council's own system; or that they have read
     * that it is withdrawn. Once: a second time answers who did it first.
     *
     * @param whatWasDone needed unless the alert is withdrawn
     * @throws NotFoundForYou when there is no such alert
     */
    @PreAuthorize("hasRole('SERVICE_HEAD')")
    public Reply acknowledge(UUID alertId, OwnWords whatWasDone) {
        UUID auditId = alerts.auditOf(alertId).orElseThrow(() -> new NotFoundForYou("escalation", alertId));
        Audit audit = audits.lock(auditId).orElseThrow();
        RiskAlert alert = alerts.findById(alertId).orElseThrow();
        String done = whatWasDone.text();
        Optional<String> problem = TextLimits.problem("text", done, TextLimits.EXPLANATION);
        if (problem.isPresent()) {
            return Reply.refused(problem.get());
        }
        if (alert.open() && done.isEmpty()) {
            return Reply.refused("Say what you did, so that the register can show it.");
        }
        Optional<Reply> asked = names.about(audit, "what was done about the risk", whatWasDone);
        if (asked.isPresent()) {
            return asked.get();
        }
        String by = current.require().displayName();
        Instant now = clock.instant();
        if (!alert.isInForce()) {
            if (!done.isEmpty()) {
                alert.acknowledge(by, done, now);
            }
            alert.readWithdrawal(by, now);
            trail.record(TrailAction.WITHDRAWAL_READ, audit.reference(), audit.shortCode());
            return new Reply.Done(alertId, withdrawn(row(alert).alert()));
        }
        if (alert.open()) {
            alert.acknowledge(by, done, now);
            trail.record(TrailAction.ESCALATION_ACKNOWLEDGED, audit.reference(), audit.shortCode());
        }
        return new Reply.Done(alertId, acknowledged(row(alert).alert()));
    }

    private static String acknowledged(AlertView alert) {
        AlertView.Said said = alert.acknowledged();
        return said == null
                ? "It is not acknowledged yet."
                : "%s acknowledged it on %s.%s"
                        .formatted(
                                said.by(),
                                EnglishDates.dayAndTime(said.at()),
                                said.words().isEmpty() ? "" : " What was done: " + said.words());
    }

    private static String withdrawn(AlertView alert) {
        AlertView.Said said = alert.withdrawn();
        return said == null
                ? "It is not withdrawn."
                : "Noted that you have read it. %s withdrew the alert on %s: %s"
                        .formatted(said.by(), EnglishDates.dayAndTime(said.at()), said.words());
    }

    private EscalationRow row(RiskAlert alert) {
        Audit audit = alert.audit();
        return new EscalationRow(
                audit.id(),
                audit.reference(),
                audit.caseId(),
                audit.shortCode(),
                audit.team(),
                audit.auditor(),
                audit.status().signedOff(),
                alert.view(clock.instant()));
    }
}
