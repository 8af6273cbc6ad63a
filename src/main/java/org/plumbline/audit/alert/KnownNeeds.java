package org.plumbline.audit.alert;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.plumbline.audit.form.AuditStatus;
import org.plumbline.audit.form.Audits;
import org.plumbline.casefile.number.NumberNeeds;
import org.springframework.stereotype.Component;

/** Tells the case files who has to find which child in the case system. */
@Component
class KnownNeeds implements NumberNeeds {

    /** Nothing is added to an audit once its round is closed. */
    private static final List<AuditStatus> UNCLOSED =
            List.of(AuditStatus.DRAFT, AuditStatus.SUBMITTED, AuditStatus.PROVISIONAL);

    private final Audits audits;
    private final RiskAlerts alerts;

    KnownNeeds(Audits audits, RiskAlerts alerts) {
        this.audits = audits;
        this.alerts = alerts;
    }

    @Override
    public Set<String> audited(UUID userId, Collection<String> caseIds) {
        return audits.casesOf(userId, caseIds, UNCLOSED);
    }

    @Override
    public Set<String> alerted(Collection<String> caseIds) {
        return alerts.casesOf(caseIds);
    }
}
