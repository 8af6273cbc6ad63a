package org.plumbline.audit.alert;

import java.time.Clock;
import java.util.UUID;
import org.plumbline.audit.form.Audits;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Sends what an auditor found and nobody sent: the browser was closed, the session ended or the server was stopped. */
@Component
class UnsentRisks {

    private static final Logger LOG = LoggerFactory.getLogger(UnsentRisks.class);

    private final RiskAlerts alerts;
    private final Audits audits;
    private final Alerting alerting;
    private final TransactionTemplate transaction;
    private final Clock clock;

    UnsentRisks(RiskAlerts alerts, Audits audits, Alerting alerting, TransactionTemplate transaction, Clock clock) {
        this.alerts = alerts;
        this.audits = audits;
        this.alerting = alerting;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(
            fixedDelayString = "${plumbline.escalation.look-every}",
            initialDelayString = "${plumbline.escalation.look-every}")
    void send() {
        alerts.unsent(clock.instant().minus(alerting.unsentAfter())).forEach(this::send);
    }

    /** One that fails holds back no other, and is tried again. */
    private void send(UUID auditId) {
        try {
            transaction.executeWithoutResult(
                    status -> audits.lock(auditId).ifPresent(audit -> alerting.found(audit, AlertSending.UNATTENDED)));
        } catch (RuntimeException e) {
            LOG.error("The head of service could not be alerted to audit ({})", auditId, e);
        }
    }
}
