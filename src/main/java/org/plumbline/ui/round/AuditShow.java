package org.plumbline.ui.round;

import java.time.LocalDate;
import org.plumbline.audit.form.AuditStatus;
import org.plumbline.audit.form.RoundAuditRow;

/** Which audits of a round a list shows. */
enum AuditShow {
    ALL("All audits"),
    WITHOUT_AUDITOR("Without an auditor"),
    OVERDUE("Overdue"),
    NOT_SIGNED_OFF("Not signed off"),
    SIGNED_OFF("Signed off");

    private final String label;

    AuditShow(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    boolean shows(RoundAuditRow row, LocalDate today) {
        return switch (this) {
            case ALL -> true;
            case WITHOUT_AUDITOR -> row.auditorId() == null;
            case OVERDUE -> row.overdue(today);
            case NOT_SIGNED_OFF -> row.status() == AuditStatus.DRAFT;
            case SIGNED_OFF -> row.status().signedOff();
        };
    }
}
