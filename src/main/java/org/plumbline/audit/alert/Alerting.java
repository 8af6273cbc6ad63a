package org.plumbline.audit.alert;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.access.Actor;
import org.plumbline.access.CurrentActor;
import org.plumbline.audit.form.Audit;
import org.plumbline.audit.form.AuditForm;
import org.plumbline.audit.form.AuditForms;
import org.plumbline.audit.round.AuditProcesses;
import org.plumbline.grading.AuditedCase;
import org.plumbline.grading.CaseGrade;
import org.plumbline.grading.Graders;
import org.plumbline.trail.Trail;
import org.plumbline.trail.TrailAction;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Alerts the head of service and keeps the alert true. It asks for no role, because an alert must go out whoever is
 * there; who holds the lock on the audit calls it.
 */
@Component
public class Alerting {

    private final RiskAlerts alerts;
    private final AuditForms forms;
    private final AuditProcesses processes;
    private final Graders graders;
    private final CurrentActor current;
    private final Trail trail;
    private final Clock clock;
    private final Duration unsentAfter;

    Alerting(
            RiskAlerts alerts,
            AuditForms forms,
            AuditProcesses processes,
            Graders graders,
            CurrentActor current,
            Trail trail,
            Clock clock,
            @Value("${plumbline.escalation.unsent-after}") Duration unsentAfter) {
        this.alerts = alerts;
        this.forms = forms;
        this.processes = processes;
        this.graders = graders;
        this.current = current;
        this.trail = trail;
        this.clock = clock;
        this.unsentAfter = unsentAfter;
    }

    /** How long after the auditor's Yes an alert goes out that nobody sends. */
    public Duration unsentAfter() {
        return unsentAfter;
    }

    /** Every alert of the audit, the first sent first. */
    public List<AlertView> of(Audit audit) {
        return alerts.ofAudit(audit.id()).stream().map(this::view).toList();
    }

    /** The last alert about a risk that the auditor found, withdrawn or not. */
    public Optional<AlertView> lastFound(Audit audit) {
        return of(audit).stream()
                .filter(alert -> alert.cause() == AlertCause.FOUND)
                .reduce((earlier, later) -> later);
    }

    /** The alert about a risk that the auditor found, as long as it is not withdrawn. */
    public Optional<AlertView> inForce(Audit audit) {
        return foundInForce(audit).map(this::view);
    }

    private Optional<RiskAlert> foundInForce(Audit audit) {
        return alerts.ofAudit(audit.id()).stream()
                .filter(alert -> alert.isFound() && alert.isInForce())
                .findFirst();
    }

    private AlertView view(RiskAlert alert) {
        return alert.view(clock.instant());
    }

    /** Alerts to the risk that the auditor found; not where none was found, and once. Returns whether it went out now. */
    public boolean found(Audit audit, AlertSending how) {
        if (!audit.risk().found() || foundInForce(audit).isPresent()) {
            return false;
        }
        RiskAlert alert = next(audit, AlertCause.FOUND, List.of(AuditedCase.IMMEDIATE_RISK), how);
        alert.update(audit.risk().view());
        send(alert, AlertCause.FOUND, how);
        return true;
    }

    /** Brings the alert in force up to what the auditor has written by now. */
    public void follow(Audit audit) {
        foundInForce(audit).ifPresent(alert -> alert.update(audit.risk().view()));
    }

    /**
     * Alerts to what a grade finds dangerous and no alert in force is about. While one is open it is added there, so
     * that the head of service has one case to acknowledge.
     */
    public void graded(Audit audit, CaseGrade graded, AlertSending how) {
        AuditForm form = forms.of(audit);
        List<String> dangers = graders.byId(audit.round().packId()).dangers(form.graded(), graded);
        Set<String> asking = new LinkedHashSet<>(dangers);
        List<RiskAlert> inForce =
                alerts.ofAudit(audit.id()).stream().filter(RiskAlert::isInForce).toList();
        inForce.forEach(alert -> asking.removeAll(alert.about()));
        if (asking.isEmpty()) {
            return;
        }
        AlertReasons reasons = new AlertReasons(form, forms.instrument(audit));
        Optional<RiskAlert> open = inForce.stream().filter(RiskAlert::open).findFirst();
        if (open.isPresent()) {
            open.get().gradeAsks(asking, reasons.sentences(graded, dangers));
            trail.record(TrailAction.HEAD_ALERTED, audit.reference(), "the grade asks for it as well, " + how.label());
            return;
        }
        RiskAlert alert = next(audit, AlertCause.GRADE, asking, how);
        alert.gradeAsks(asking, reasons.sentences(graded, asking));
        send(alert, AlertCause.GRADE, how);
    }

    private RiskAlert next(Audit audit, AlertCause cause, Collection<String> about, AlertSending how) {
        int number = alerts.ofAudit(audit.id()).size() + 1;
        String by = current.find().map(Actor::displayName).orElse(null);
        Duration within = processes.of(audit.round()).acknowledgeWithin();
        return new RiskAlert(audit, number, cause, about, how, by, clock.instant(), within);
    }

    private void send(RiskAlert alert, AlertCause cause, AlertSending how) {
        Audit audit = alerts.saveAndFlush(alert).audit();
        String within = processes.of(audit.round()).acknowledgeWithinWords();
        trail.record(
                TrailAction.HEAD_ALERTED,
                audit.reference(),
                "%s, %s, to be acknowledged within %s".formatted(cause.label(), how.label(), within));
    }

    /**
     * Takes the alert about the risk back; the head of service is told.
     *
     * @throws IllegalStateException when no such alert is in force
     */
    public void withdraw(Audit audit, String why) {
        RiskAlert alert = foundInForce(audit)
                .orElseThrow(
                        () -> new IllegalStateException("No alert is in force for audit (" + audit.reference() + ")"));
        Instant now = clock.instant();
        alert.withdraw(current.require().displayName(), why, now);
        trail.record(TrailAction.ALERT_WITHDRAWN, audit.reference(), audit.shortCode());
    }
}
