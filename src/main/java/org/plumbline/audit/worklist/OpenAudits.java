package org.plumbline.audit.worklist;

import java.util.UUID;
import org.plumbline.audit.form.AuditStatus;
import org.plumbline.audit.form.Audits;
import org.plumbline.casefile.entry.CurrentAudits;
import org.springframework.stereotype.Component;

/** Tells the case files which of them a person is auditing. */
@Component
class OpenAudits implements CurrentAudits {

    private final Audits audits;

    OpenAudits(Audits audits) {
        this.audits = audits;
    }

    @Override
    public boolean isAuditing(UUID userId, String caseId) {
        return audits.existsByCaseIdAndAuditorIdAndStatus(caseId, userId, AuditStatus.DRAFT);
    }
}
