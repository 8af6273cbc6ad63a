package org.plumbline.audit.alert;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.plumbline.audit.form.Audit;
import org.plumbline.audit.form.Audits;
import org.plumbline.audit.round.AuditProcesses;
import org.plumbline.trail.Trail;
import org.plumbline.trail.TrailAction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Shows alerts again that nobody acknowledges: first to the heads of the service, then to who answers for all services. */
@Component
class Reminders {

    private static final Logger LOG = LoggerFactory.getLogger(Reminders.class);

    private final RiskAlerts alerts;
    private final Audits audits;
    private final AuditProcesses processes;
    private final TransactionTemplate transaction;
    private final Trail trail;
    private final Clock clock;

    Reminders(
            RiskAlerts alerts,
            Audits audits,
            AuditProcesses processes,
            TransactionTemplate transaction,
            Trail trail,
            Clock clock) {
        this.alerts = alerts;
        this.audits = audits;
        this.processes = processes;
        this.transaction = transaction;
        this.trail = trail;
        this.clock = clock;
    }

    @Scheduled(
            fixedDelayString = "${plumbline.escalation.look-every}",
            initialDelayString = "${plumbline.escalation.look-every}")
    void remind() {
        alerts.toRemindOf().forEach(this::remind);
    }

    /** One that fails holds back no other, and is tried again. */
    private void remind(UUID alertId) {
        try {
            transaction.executeWithoutResult(
                    status -> alerts.auditOf(alertId).flatMap(audits::lock).ifPresent(audit -> remind(alertId, audit)));
        } catch (RuntimeException e) {
            LOG.error("Nobody could be reminded of the alert ({})", alertId, e);
        }
    }

    private void remind(UUID alertId, Audit audit) {
        RiskAlert alert = alerts.findById(alertId).orElseThrow();
        Instant now = clock.instant();
        if (alert.remind(processes.of(audit.round()).remindAfter(), now)) {
            trail.record(TrailAction.HEAD_REMINDED, audit.reference(), audit.shortCode());
        }
        if (alert.passOn(now)) {
            trail.record(TrailAction.ALERT_PASSED_ON, audit.reference(), audit.shortCode());
        }
    }
}
