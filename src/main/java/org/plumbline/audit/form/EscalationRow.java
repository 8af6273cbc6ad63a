package org.plumbline.audit.form;

import java.time.Instant;
import java.util.UUID;

/**
 * A risk to be acknowledged.
 *
 * @param note what the auditor wrote; empty where an answer or a flag, and not the risk question, asked for it
 * @param toldWho whom the auditor has told already
 * @param since when the clock started
 * @param until when the 24 hours end
 */
public record EscalationRow(
        UUID auditId,
        String reference,
        String shortCode,
        String team,
        String note,
        String toldWho,
        Instant since,
        Instant until) {}
