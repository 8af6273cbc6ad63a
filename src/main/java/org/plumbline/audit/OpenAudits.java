package org.plumbline.audit;

import java.util.UUID;
import org.plumbline.casefile.AuditsInHand;
import org.springframework.stereotype.Component;

/** Tells the case files which of them a person is auditing. */
@Component
class OpenAudits implements AuditsInHand {

    private final AuditRows audits;

    OpenAudits(AuditRows audits) {
        this.audits = audits;
    }

    @Override
    public boolean isAuditing(UUID userId, String caseId) {
        return audits.existsByCaseIdAndAuditorIdAndStatus(caseId, userId, AuditStatus.DRAFT);
    }
}
