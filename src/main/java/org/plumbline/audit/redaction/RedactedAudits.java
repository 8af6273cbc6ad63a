package org.plumbline.audit.redaction;

import java.util.List;
import java.util.UUID;
import org.plumbline.database.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which audits had words taken out of them. Whoever asks has been let to read the audit. */
@Component
public class RedactedAudits {

    private final JdbcClient jdbc;

    RedactedAudits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every redaction of the audit, the first made first. */
    public List<RedactionView> of(UUID auditId) {
        return jdbc.sql("select places, reason, redacted_at, redacted_by from text_redaction where audit_id = :audit"
                        + " order by redacted_at, id")
                .param("audit", auditId)
                .query((row, n) -> new RedactionView(
                        Rows.number(row, "places"),
                        row.getString("reason"),
                        Rows.instant(row, "redacted_at"),
                        row.getString("redacted_by")))
                .list();
    }

    void add(UUID auditId, RedactionView made) {
        jdbc.sql("insert into text_redaction (id, audit_id, places, reason, redacted_at, redacted_by)"
                        + " values (:id, :audit, :places, :reason, :at, :by)")
                .param("id", UUID.randomUUID())
                .param("audit", auditId)
                .param("places", made.places())
                .param("reason", made.reason())
                .param("at", Rows.stored(made.at()))
                .param("by", made.by())
                .update();
    }
}
